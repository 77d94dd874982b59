import { FinalCheck } from './documents/FinalCheck.tsx';
import { Documents } from './documents/Documents.tsx';
import { Reading } from './equipe/index.ts';
import type { RoomProps } from './room.ts';
import { ROOMS } from './rooms.ts';
import { SectionPage } from './section/SectionPage.tsx';
import { TaskList } from './tasks/TaskList.tsx';

/** The page of a dossier that the address names. */
export function Position(props: RoomProps) {
  const { position, suivi } = props.draft;
  if (suivi?.confie?.pour === 'relecture') return <Reading {...props} />;
  if (typeof position === 'object') return <SectionPage key={position.question} {...props} id={position.question} />;
  if (position === 'verifier') return <FinalCheck {...props} />;
  if (position === 'resultat') return <Documents {...props} />;
  const Room = position === 'intro' ? undefined : ROOMS[position];
  return Room === undefined ? <TaskList {...props} /> : <Room {...props} />;
}
