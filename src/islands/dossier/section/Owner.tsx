import { memo } from 'react';
import type { SectionTracking, TrackingChange } from '../../../forms/index.ts';
import { Panel } from '../Panel.tsx';

interface Props {
  /** Id of the page. */
  readonly id: string;
  readonly tracking: SectionTracking;
  readonly track: (change: TrackingChange) => void;
  /** One person alone writes: closed until it is wanted. */
  readonly folded: boolean;
}

/** « Confiée à » : who writes this section, who reads it again. Names are free, and printed on the dashboard only. */
export const Owner = memo(function Owner({ id, tracking: { responsable = '', relecteur = '' }, track, folded }: Props) {
  return (
    <Panel titre="Confiée à" folded={folded}>
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
    </Panel>
  );
});
