import { memo } from 'react';
import type { SectionTracking, TrackingChange } from '../../../forms/index.ts';

interface Props {
  /** Id of the page. */
  readonly id: string;
  readonly tracking: SectionTracking;
  readonly track: (change: TrackingChange) => void;
}

/** « Confiée à » : who writes this section, who reads it again. Names are free, and printed on the dashboard only. */
export const Owner = memo(function Owner({ id, tracking: { responsable = '', relecteur = '' }, track }: Props) {
  return (
    <section className="repere" aria-labelledby="confiee-titre">
      <h2 id="confiee-titre">Confiée à</h2>
      <div className="groupe">
        <label htmlFor="confiee-responsable">Qui l’écrit</label>
        <input
          id="confiee-responsable"
          value={responsable}
          autoComplete="off"
          onChange={(event) =>
            track({ quoi: 'confiee', section: id, responsable: event.currentTarget.value, relecteur })
          }
        />
      </div>
      <div className="groupe">
        <label htmlFor="confiee-relecteur">Qui la relit</label>
        <input
          id="confiee-relecteur"
          value={relecteur}
          autoComplete="off"
          onChange={(event) =>
            track({ quoi: 'confiee', section: id, responsable, relecteur: event.currentTarget.value })
          }
        />
      </div>
      <p className="meta h">Noté dans le dossier, jamais imprimé dans le document.</p>
    </section>
  );
});
