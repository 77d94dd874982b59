import type { ReactNode } from 'react';
import { addressOf, type Draft, type Progress } from '../../../forms/index.ts';
import { TeamLinks } from '../equipe/index.ts';

/** Who has which sections; nobody has to be named. */
export function TeamPanel({ draft, progress, children }: { draft: Draft; progress: Progress; children?: ReactNode }) {
  const people = new Map<string, { ecrit: number; relit: number }>();
  const of = (name: string) => people.get(name) ?? { ecrit: 0, relit: 0 };
  for (const { suivi } of progress.pages) {
    const { responsable = '', relecteur = '' } = suivi;
    if (responsable !== '') people.set(responsable, { ...of(responsable), ecrit: of(responsable).ecrit + 1 });
    if (relecteur !== '') people.set(relecteur, { ...of(relecteur), relit: of(relecteur).relit + 1 });
  }
  return (
    <section className="panneau" aria-labelledby="equipe-titre">
      <h2 id="equipe-titre">L’équipe</h2>
      {people.size === 0 ? (
        <p>Aucune section n’est encore confiée à quelqu’un. Cela se note sur la page de chaque section.</p>
      ) : (
        <ul className="gestes" role="list">
          {[...people].map(([name, { ecrit, relit }]) => (
            <li key={name}>
              <strong>{name}</strong>
              <span className="meta bloc">{shares(ecrit, relit)}</span>
            </li>
          ))}
        </ul>
      )}
      {children}
      <TeamLinks draft={draft} />
      <p className="h">
        <a href={addressOf('equipe')}>Mode équipe en réunion</a>
      </p>
    </section>
  );
}

function shares(ecrit: number, relit: number): string {
  const written = ecrit === 0 ? '' : `${ecrit} section${ecrit > 1 ? 's' : ''} à écrire`;
  const read = relit === 0 ? '' : `${relit} à relire`;
  return [written, read].filter((each) => each !== '').join(', ');
}
