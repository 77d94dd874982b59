import { addressOf, type Position } from '../../../forms/index.ts';

const LINKS: readonly (readonly [Position, string])[] = [
  ['confier', 'Confier des sections'],
  ['relecture', 'Faire relire le dossier'],
  ['fusion', 'Réunir deux fichiers'],
  ['versions', 'Versions du dossier'],
];

/** What a team does with its dossier beside writing it. */
export function TeamLinks() {
  return (
    <ul className="liens-equipe" role="list">
      {LINKS.map(([position, words]) => (
        <li key={words}>
          <a href={addressOf(position)}>{words}</a>
        </li>
      ))}
    </ul>
  );
}
