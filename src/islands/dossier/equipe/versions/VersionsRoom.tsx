import { lazy } from 'react';
import type { RoomProps } from '../../room.ts';
import { Room } from '../Room.tsx';

const VersionsBody = lazy(() => import('./VersionsBody.tsx').then(({ VersionsBody }) => ({ default: VersionsBody })));

/** `#dossier-versions` : the dossier as it stood, day after day. */
export function VersionsRoom(props: RoomProps) {
  const { draft, send } = props;
  return (
    <Room
      send={send}
      surtitre={draft.suivi?.nom ?? draft.form.titre_court}
      titre="Versions du dossier"
      chapo="Une version garde toutes les réponses telles qu’elles sont aujourd’hui. Vous pourrez y revenir, ou voir ce qui a changé depuis."
    >
      <VersionsBody {...props} />
    </Room>
  );
}
