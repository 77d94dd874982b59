import { useState } from 'react';
import type { FormDefinition } from '../../../forms/index.ts';
import { readFile } from '../../../storage/index.ts';
import { Icon } from '../../form/Icon.tsx';
import type { Incoming } from '../room.ts';

interface Props {
  readonly form: FormDefinition;
  readonly onRead: (file: Incoming) => void;
}

/** A complete example, to look into: as a document, or opened here as a copy that one may change without fear. */
export function Example({ form, onRead }: Props) {
  const [failed, setFailed] = useState(false);
  const address = `/telechargements/${form.slug}-exemple.pdf`;
  const open = async () => {
    const file = await fetch(address).then(
      (response) => (response.ok ? response.blob() : null),
      () => null,
    );
    const read = file === null ? null : await readFile(form, file);
    if (read?.ok === true) onRead({ ...read, fichier: 'exemple' });
    else setFailed(true);
  };
  return (
    <section className="hh" aria-labelledby="exemple-titre">
      <h2 className="soustitre" id="exemple-titre">
        Voir un exemple complet
      </h2>
      <p>Les noms et les chiffres de cet exemple sont fictifs.</p>
      <div className="actions">
        <a className="btn second" href={address}>
          <Icon name="pdf" />
          Lire l’exemple (PDF)
        </a>
        <button className="btn second" type="button" onClick={() => void open()}>
          Ouvrir une copie de l’exemple ici
        </button>
      </div>
      {failed && (
        <p className="erreur" role="alert">
          L’exemple n’est pas arrivé jusqu’ici. Vérifiez votre connexion, puis recommencez.
        </p>
      )}
    </section>
  );
}
