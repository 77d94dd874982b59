import { useMemo } from 'react';
import { changesOf, type Answers, type FormDefinition } from '../../../forms/index.ts';

/** Enough to recognise a file; comparing all of it is another page. */
const SHOWN = 6;

interface Props {
  readonly form: FormDefinition;
  readonly before: Answers;
  readonly after: Answers;
  readonly partie: readonly string[] | null;
}

/** What a file would change, the first answers of it. */
export function Changes({ form, before, after, partie }: Props) {
  const changes = useMemo(() => changesOf(form, before, after, partie), [form, before, after, partie]);
  if (changes.length === 0) return <p>Ce fichier contient les mêmes réponses que votre dossier.</p>;
  return (
    <>
      <p>
        {changes.length === 1
          ? 'Une réponse n’est pas la même.'
          : `${changes.length}\u00a0réponses ne sont pas les mêmes.`}
        {changes.length > SHOWN && ` Les ${SHOWN}\u00a0premières\u00a0:`}
      </p>
      <dl className="recap">
        {changes.slice(0, SHOWN).map(({ cle, libelles, etat, avant, apres }) => (
          <div key={`${etat} ${cle}`}>
            <dt>
              {libelles.join(', ')}
              {etat === 'deplace' && <span className="meta bloc">déplacée</span>}
            </dt>
            <dd>
              <p className="texte">Maintenant&nbsp;: {said(avant)}</p>
              <p className="texte">
                Dans le fichier&nbsp;: <strong>{said(apres)}</strong>
              </p>
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

const LONGEST = 160;

function said(lines: readonly string[]): string {
  const text = lines.join(', ');
  if (text === '') return 'Non renseigné';
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
