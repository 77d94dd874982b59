import { useState } from 'react';
import { Said } from '../../../form/Said.tsx';
import { OpenFile } from '../../opening/OpenFile.tsx';
import type { RoomProps } from '../../room.ts';
import { Asides } from './Asides.tsx';
import { Comparison } from './Comparison.tsx';
import type { Done } from './done.ts';
import { kindOf } from './kinds.ts';
import type { Choices } from './outcome.ts';
import { Outcome } from './Outcome.tsx';
import { ReviewArrival } from './ReviewArrival.tsx';

/** A file to decide about, what was just decided, or how to open one. */
export function FusionBody(props: RoomProps) {
  const { draft, send, incoming, onIncoming } = props;
  const [done, setDone] = useState<Done | null>(null);
  const [undone, setUndone] = useState<Choices | null>(null);
  const [said, say] = useState('');
  const finished = (outcome: Done) => {
    setDone(outcome);
    setUndone(null);
    onIncoming(null);
    say('');
  };
  const undo = ({ avant, fichier, choices }: Done) => {
    send({ type: 'restored', ...avant, position: 'fusion' });
    setDone(null);
    setUndone(choices);
    onIncoming(fichier);
    say('C’est annulé\u00a0: votre dossier est comme avant, et vos choix sont restés.');
  };
  return (
    <>
      {incoming !== null && kindOf(incoming) === 'relecture' && (
        <ReviewArrival {...props} incoming={incoming} onDone={finished} />
      )}
      {incoming !== null && kindOf(incoming) !== 'relecture' && (
        <Comparison key={incoming.fichier} {...props} incoming={incoming} before={undone} onDone={finished} />
      )}
      {incoming === null && done !== null && <Outcome done={done} onUndo={() => undo(done)} saving={props.saving} />}
      <Said sentence={said} />
      {incoming === null && done === null && (
        <div className="hh">
          <OpenFile titre="Ouvrir l’autre fichier" form={draft.form} onRead={onIncoming} />
        </div>
      )}
      {incoming === null && <Asides {...props} />}
    </>
  );
}
