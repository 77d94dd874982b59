import { useMemo, useState } from 'react';
import { pages, sectionOf } from '../../../../forms/index.ts';
import { Said } from '../../../form/Said.tsx';
import type { RoomProps } from '../../room.ts';
import { whoAndWhen } from '../words.ts';

/** Sections that are with someone now. */
export function OutNow({ draft: { form, answers, suivi }, track }: Pick<RoomProps, 'draft' | 'track'>) {
  const [said, say] = useState('');
  const out = useMemo(
    () =>
      pages(form, answers).flatMap(({ id, tache }) => {
        const { confiee, responsable = '' } = sectionOf(suivi, id);
        return confiee === undefined ? [] : [{ id, tache, confiee, responsable }];
      }),
    [form, answers, suivi],
  );
  return (
    <section className={out.length > 0 ? 'hh' : undefined} aria-label="Sections confiées en ce moment" tabIndex={-1}>
      {out.length > 0 && (
        <>
          <h2 className="soustitre">Confiées en ce moment</h2>
          <ul className="taches" role="list">
            {out.map(({ id, tache, confiee, responsable }) => (
              <li key={id}>
                <strong>{tache}</strong>
                <button
                  className="btn lien"
                  type="button"
                  onClick={(event) => {
                    event.currentTarget.closest('section')?.focus();
                    track({ quoi: 'reprise', sections: [id] });
                    say(`«\u00a0${tache}\u00a0» n’est plus attendue de personne. Vous pouvez l’écrire ici.`);
                  }}
                >
                  Ne plus l’attendre<span className="cache"> ({tache})</span>
                </button>
                <span className="qui">
                  {responsable === '' ? 'Confiée' : `Confiée à ${responsable}`} {whoAndWhen(confiee)}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      <Said sentence={said} />
    </section>
  );
}
