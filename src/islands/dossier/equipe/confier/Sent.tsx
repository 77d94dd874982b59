import { useState } from 'react';
import { Icon } from '../../../form/Icon.tsx';
import { Said } from '../../../form/Said.tsx';
import { useArrival } from '../useArrival.ts';
import { mailOf, type Message } from './message.ts';

interface Props {
  /** Name of the file that the browser was handed. */
  readonly fichier: string;
  readonly message: Message;
}

/** The file is there: how to send it, and what to say with it. */
export function Sent({ fichier, message }: Props) {
  const title = useArrival<HTMLHeadingElement>();
  const [said, say] = useState('');
  const copy = () =>
    navigator.clipboard.writeText(message.corps).then(
      () => say('Le message est copié.'),
      () => say('La copie n’a pas été possible ici. Sélectionnez le message, puis copiez-le.'),
    );
  return (
    <section className="panneau fort h" aria-labelledby="a-envoyer">
      <h2 id="a-envoyer" tabIndex={-1} ref={title}>
        Envoyez maintenant le fichier
      </h2>
      <p>
        Votre navigateur devrait enregistrer <strong className="nom-de-fichier">{fichier}</strong> dans vos
        téléchargements. Joignez-le à votre message&#8239;; voici de quoi l’expliquer.
      </p>
      <p className="cote-texte lettre">{message.corps}</p>
      <div className="actions">
        <a className="btn" href={mailOf(message)}>
          <Icon name="mail" />
          Préparer le courriel
        </a>
        <button className="btn second" type="button" onClick={() => void copy()}>
          Copier le message
        </button>
      </div>
      <Said sentence={said} />
    </section>
  );
}
