import { mailto, type FormDefinition } from '../../forms/index.ts';
import { Icon } from './Icon.tsx';

interface Props {
  readonly form: FormDefinition;
  /** Name of the file to attach. */
  readonly fichier: string;
  readonly notify: (sentence: string) => void;
}

/** To whom the document goes, and what comes next. The site sends nothing by itself. */
export function Sending({ form, fichier, notify }: Props) {
  const { organisme, adresse, courriel } = form.destinataire;
  const address = mailto(form, fichier);
  return (
    <section className="hh" aria-labelledby="envoyer-titre">
      <h2 id="envoyer-titre">Il vous reste à l’envoyer</h2>
      <p className="h">
        À&nbsp;: {organisme}
        {adresse.map((line) => (
          <span className="ligne-adresse" key={line}>
            {line}
          </span>
        ))}
        {courriel !== undefined && <span className="ligne-adresse code">{courriel}</span>}
      </p>
      {address !== null && courriel !== undefined && (
        <div className="actions">
          <a className="btn" href={address}>
            <Icon name="mail" />
            Préparer le courriel
          </a>
          <CopyAddress courriel={courriel} notify={notify} />
        </div>
      )}
      <ol className="h suites">
        {form.envoi.ensuite.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ol>
    </section>
  );
}

function CopyAddress({ courriel, notify }: { courriel: string; notify: Props['notify'] }) {
  const copy = () =>
    navigator.clipboard.writeText(courriel).then(
      () => notify('L’adresse est copiée.'),
      () => notify(`La copie n’a pas été possible. L’adresse est ${courriel}`),
    );
  return (
    <button className="btn second" type="button" onClick={() => void copy()}>
      Copier l’adresse
    </button>
  );
}
