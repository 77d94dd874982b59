import { useState } from 'react';
import type { Draft } from '../../../../forms/index.ts';
import { Said } from '../../../form/Said.tsx';
import { OpenFile } from '../../opening/OpenFile.tsx';
import type { Incoming, RoomProps } from '../../room.ts';
import { Asides } from './Asides.tsx';
import { Comparison } from './Comparison.tsx';
import { kindOf } from './kinds.ts';
import type { Choices } from './outcome.ts';
import { Outcome } from './Outcome.tsx';
import { ReviewArrival } from './ReviewArrival.tsx';

/** What was just done with a file, and what there was before. */
export interface Done {
  readonly avant: Pick<Draft, 'answers' | 'suivi'>;
  readonly fichier: Incoming;
  readonly choices: Choices;
  readonly titre: string;
  readonly phrase: string;
  /** What was there before is a version now: answers changed. */
  readonly version: boolean;
}

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
