import { nombre, pluriel } from '../../../domain/francais/index.ts';
import { listeSansAdresse, type Question } from '../../../domain/simulation/index.ts';

/** Whose inhabitants these are, each with its number; nothing when a population was typed. */
export function CommunesComptees({ communes = [], habitants }: Pick<Question, 'communes' | 'habitants'>) {
  if (communes.length === 0) return null;
  const sansListe = listeSansAdresse(communes);
  return (
    <details className="h">
      <summary>
        {pluriel(communes.length, 'commune comptée', 'communes comptées')}, {nombre(habitants)} habitants
      </summary>
      {sansListe !== null && <p>{sansListe}</p>}
      <ul className="communes-comptees petit" role="list">
        {communes.map(({ code, nom, population }) => (
          <li key={code || nom}>
            {nom}&nbsp;: {population === null ? 'non connue' : nombre(population)}
          </li>
        ))}
      </ul>
      <p className="meta">Population municipale publiée par l’Insee.</p>
    </details>
  );
}
