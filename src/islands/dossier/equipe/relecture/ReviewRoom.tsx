import { lazy } from 'react';
import type { RoomProps } from '../../room.ts';
import { Room } from '../Room.tsx';

const ReviewBody = lazy(() => import('./ReviewBody.tsx').then(({ ReviewBody }) => ({ default: ReviewBody })));

/** `#dossier-relecture` : have the whole dossier read again, and see what was said of it. */
export function ReviewRoom(props: RoomProps) {
  const { draft, send } = props;
  return (
    <Room
      send={send}
      surtitre={draft.suivi?.nom ?? draft.form.titre_court}
      titre="Faire relire le dossier"
      chapo="Un fichier part pour être relu. Il revient avec des commentaires et des avis, section par section, et ne peut changer aucune réponse."
    >
      <ReviewBody {...props} />
    </Room>
  );
}
