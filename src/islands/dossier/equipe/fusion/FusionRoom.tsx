import { lazy } from 'react';
import type { RoomProps } from '../../room.ts';
import { Room } from '../Room.tsx';
import { of } from '../words.ts';
import { authorOf, kindOf, namesOf } from './kinds.ts';

const FusionBody = lazy(() => import('./FusionBody.tsx').then(({ FusionBody }) => ({ default: FusionBody })));

/** `#dossier-fusion` : what a file opened beside the dossier brings, whatever it was made for. */
export function FusionRoom(props: RoomProps) {
  const { draft, send } = props;
  return (
    <Room send={send} surtitre={draft.suivi?.nom ?? draft.form.titre_court} {...wordsOf(props)}>
      <FusionBody {...props} />
    </Room>
  );
}

function wordsOf({ draft: { form, auteur }, incoming }: RoomProps): { titre: string; chapo: string } {
  if (incoming === null)
    return {
      titre: 'Réunir deux fichiers',
      chapo:
        'Fusionner, c’est faire un seul dossier de deux fichiers, réponse par réponse. Vous choisissez quand ils diffèrent, et votre dossier d’avant reste dans les versions.',
    };
  const name = authorOf(incoming, auteur);
  switch (kindOf(incoming)) {
    case 'relecture':
      return {
        titre: name === '' ? 'Une relecture est revenue' : `La relecture ${of(name)}`,
        chapo: 'Ses commentaires et ses avis s’ajoutent à votre dossier. Aucune réponse ne change.',
      };
    case 'sections':
      return {
        titre: name === '' ? 'Reprendre des sections' : `Reprendre les sections ${of(name)}`,
        chapo: `Ce fichier apporte ${namesOf(form, incoming.partie ?? [])}. Rien d’autre ne peut changer dans votre dossier.`,
      };
    case 'copie':
      return {
        titre: name === '' ? 'Fusionner avec ce fichier' : `Fusionner avec le fichier ${of(name)}`,
        chapo:
          'Fusionner, c’est faire un seul dossier de deux fichiers, réponse par réponse. Votre dossier d’avant reste dans les versions.',
      };
  }
}
