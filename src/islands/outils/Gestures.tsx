import { useState } from 'react';
import type { DocumentModel } from '../../documents/index.ts';
import { handOver } from '../document/handOver.ts';
import { makeDocument, prepareDocument } from '../document/index.ts';
import { Icon } from '../form/Icon.tsx';
import { Said, useSaid } from '../form/Said.tsx';

interface Props {
  /** Full address that brings these figures back. */
  readonly address: string;
  /** Name of the files, without extension. */
  readonly name: string;
  /** What the PDF is made of, loaded when it is asked for. */
  readonly model: () => Promise<DocumentModel>;
  /** The other file: what its button says, and what makes it. */
  readonly other: { readonly label: string; readonly extension: string; readonly make: () => File };
}

/** Keep or share what is on the screen: a PDF, a file for another program, a link. */
export function Gestures({ address, name, model, other }: Props) {
  const [said, say] = useSaid();
  const [busy, setBusy] = useState(false);
  const kept = (file: string) => say(`Votre navigateur devrait enregistrer ${file}.`);
  const pdf = async () => {
    setBusy(true);
    say('Le PDF se prépare…');
    try {
      const { octets } = await makeDocument({ model: await model(), date: new Date() });
      handOver(new File([octets], `${name}.pdf`, { type: 'application/pdf' }));
      kept(`${name}.pdf`);
    } catch {
      say('Le PDF n’a pas pu être fait. Vérifiez la connexion et recommencez.');
    } finally {
      setBusy(false);
    }
  };
  const copy = () =>
    navigator.clipboard.writeText(address).then(
      () => say('Le lien est copié.'),
      () => say(`La copie n’a pas été possible. Le lien est ${address}`),
    );
  return (
    <>
      <div className="actions">
        <button
          className="btn"
          type="button"
          disabled={busy}
          onFocus={prepareDocument}
          onPointerEnter={prepareDocument}
          onClick={() => void pdf()}
        >
          <Icon name="pdf" />
          Télécharger le PDF
        </button>
        <button
          className="btn second"
          type="button"
          onClick={() => {
            handOver(other.make());
            kept(`${name}.${other.extension}`);
          }}
        >
          <Icon name="enregistrer" />
          {other.label}
        </button>
        <button className="btn second" type="button" onClick={() => void copy()}>
          <Icon name="partager" />
          Copier le lien
        </button>
      </div>
      <Said sentence={said} />
    </>
  );
}
