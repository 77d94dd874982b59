import { lazy } from 'react';
import type { RoomProps } from '../../room.ts';
import { Room } from '../Room.tsx';

const HandOut = lazy(() => import('./HandOut.tsx').then(({ HandOut }) => ({ default: HandOut })));

/** `#dossier-confier` : sections that someone else will write, in a file of their own. */
export function HandOutRoom(props: RoomProps) {
  const { draft, send } = props;
  return (
    <Room
      send={send}
      surtitre={draft.suivi?.nom ?? draft.form.titre_court}
      titre="Confier des sections"
      chapo={`Un fichier part avec ces sections seules. À son retour, vous comparez, puis vous reprenez\u00a0: le reste du dossier ne peut pas changer.`}
    >
      <HandOut {...props} />
    </Room>
  );
}
