import type { ReactNode } from 'react';
import { addresseeOf, mailto, type Answers, type FormDefinition } from '../../forms/index.ts';
import { Icon } from './Icon.tsx';
import { Said, useSaid } from './Said.tsx';

interface Props {
  readonly form: FormDefinition;
  /** What designates the addressee: a département. */
  readonly answers: Answers;
  /** Name of the file to attach. */
  readonly fichier: string;
}

/** The three gestures left: read again, send, follow up. The site sends nothing by itself. */
export function Sending({ form, answers, fichier }: Props) {
  const [relire, envoyer, suivre] = form.envoi.ensuite;
  return (
    <section className="hh" aria-labelledby="envoyer-titre">
      <h2 id="envoyer-titre">Il vous reste trois gestes</h2>
      <ol className="gestes h" role="list">
        <Gesture numero={1} phrase={relire} />
        <Gesture numero={2} phrase={envoyer}>
          <Addressee form={form} answers={answers} fichier={fichier} />
        </Gesture>
        <Gesture numero={3} phrase={suivre} />
      </ol>
    </section>
  );
}

/** « Relisez : … » : the verb is the heading, the sentence follows. */
function Gesture({ numero, phrase, children }: { numero: number; phrase: string; children?: ReactNode }) {
  const [verbe = '', ...suite] = phrase.split(/\s:\s/u);
  const texte = suite.join('\u00A0: ');
  return (
    <li>
      <h3>
        {numero}. {verbe}
      </h3>
      <p>
        {texte.charAt(0).toLocaleUpperCase('fr')}
        {texte.slice(1)}
      </p>
      {children}
    </li>
  );
}

function Addressee({ form, answers, fichier }: Props) {
  const { organisme, adresse, courriel, source, aVerifier, manque, site } = addresseeOf(form, answers);
  const { reserve } = form.envoi;
  const address = mailto(form, fichier, answers);
  if (organisme === '') return null;
  return (
    <>
      <p>
        À&nbsp;: {organisme} {aVerifier && <span className="etiquette ocre">À vérifier</span>}
        {adresse.map((line) => (
          <span className="ligne-adresse" key={line}>
            {line}
          </span>
        ))}
        {courriel !== undefined && <span className="ligne-adresse code">{courriel}</span>}
        {source !== undefined && <span className="ligne-adresse meta">{source}</span>}
      </p>
      {manque !== undefined && <p>{manque}</p>}
      {site !== undefined && (
        <p>
          <a href={site}>Site de l’ARS</a>
        </p>
      )}
      {manque === undefined && reserve !== undefined && <p>{reserve}</p>}
      {address !== null && courriel !== undefined && <Mail address={address} courriel={courriel} />}
    </>
  );
}

function Mail({ address, courriel }: { address: string; courriel: string }) {
  const [said, say] = useSaid();
  const copy = () =>
    navigator.clipboard.writeText(courriel).then(
      () => say('L’adresse est copiée.'),
      () => say(`La copie n’a pas été possible. L’adresse est ${courriel}`),
    );
  return (
    <>
      <div className="actions">
        <a className="btn" href={address}>
          <Icon name="mail" />
          Préparer le courriel
        </a>
        <button className="btn second" type="button" onClick={() => void copy()}>
          Copier l’adresse
        </button>
      </div>
      <Said sentence={said} />
    </>
  );
}
