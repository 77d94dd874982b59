import { addressOf, type Draft, type Position } from '../../../forms/index.ts';
import { count } from './words.ts';

const LINKS: readonly (readonly [Position, string])[] = [
  ['confier', 'Confier des sections'],
  ['relecture', 'Faire relire le dossier'],
  ['fusion', 'Réunir deux fichiers'],
  ['versions', 'Versions du dossier'],
];

/** What a team does with its dossier beside writing it, and what a merge left to read again. */
export function TeamLinks({ draft: { suivi } }: { readonly draft: Draft }) {
  const aside = Object.values(suivi?.de_cote ?? {}).reduce((sum, each) => sum + each.length, 0);
  return (
    <ul className="liens-equipe" role="list">
      {LINKS.map(([position, words]) => (
        <li key={words}>
          <a href={addressOf(position)}>{words}</a>
          {position === 'fusion' && aside > 0 && (
            <span className="meta bloc">
              {count(aside, 'réponse mise de côté', 'réponses mises de côté')}, à relire là
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
