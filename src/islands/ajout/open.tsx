/** Loaded only when an address asks to add something. */
import type { FormDefinition } from '../../forms/index.ts';
import { AddHere } from './AddHere.tsx';
import type { Outcome } from './outcome.ts';
import type { Addition, Wish } from './wish.ts';
import { WhichDossier } from './WhichDossier.tsx';

/** A wish, ready to be shown: which dossier first, then what would be added to it. */
export function open(form: FormDefinition, wish: Wish): Addition {
  // Kept here, so that coming back to the list does not ask again.
  let outcome: Outcome = 'asked';
  const onOutcome = (next: Outcome) => {
    outcome = next;
  };
  return {
    Panel: ({ draft, store, send }) => {
      if (outcome === 'left') return null;
      return draft.suivi === null ? (
        <WhichDossier form={form} store={store} wish={wish} />
      ) : (
        <AddHere draft={draft} send={send} wish={wish} outcome={outcome} onOutcome={onOutcome} />
      );
    },
  };
}
