import { useCallback, useReducer, useState, type ReactNode } from 'react';
import {
  newDraft,
  nextDraft,
  type CommonFields,
  type DraftEvent,
  type FormDefinition,
  type TrackingChange,
} from '../../forms/index.ts';
import { useAddition } from '../ajout/useAddition.ts';
import { MarkContext } from '../prerempli/prefilled.ts';
import { usePrefilled } from '../prerempli/usePrefilled.ts';
import { pageAddress } from '../form/pageAddress.ts';
import { useAddress } from '../form/useAddress.ts';
import { useLeaveWarning } from '../form/useLeaveWarning.ts';
import { usePageFocus } from '../form/usePageFocus.ts';
import { KeptBar } from './KeptBar.tsx';
import { newId } from './newId.ts';
import { Notices } from './Notices.tsx';
import { Opening } from './opening/Opening.tsx';
import { Position } from './Position.tsx';
import type { Incoming, Opened } from './room.ts';
import { stamped } from './stamped.ts';
import { useSaving } from './useSaving.ts';
import { useStore } from './useStore.ts';

interface Props {
  readonly form: FormDefinition;
  /** Address of the page where the site was built for: documents print the one where they are made. */
  readonly adresse: string;
  /** What the other forms ask in common with this one. */
  readonly communs: readonly CommonFields[];
  /** What the form is, written by the page: all that is needed without this script. */
  readonly children?: ReactNode;
  readonly faits?: ReactNode;
  /** The same form on paper, beside it. */
  readonly papier?: ReactNode;
}

/** A dossier written over months: those of this device first, then its list of tasks, a page per section, its documents. */
export function DossierIsland({ form, adresse: built, communs, children, faits, papier }: Props) {
  const adresse = pageAddress(built, globalThis.location);
  const [draft, dispatch] = useReducer(nextDraft, form, newDraft);
  const send = useCallback((event: DraftEvent) => dispatch(stamped(event, new Date().toISOString(), newId())), []);
  const track = useCallback(
    (change: TrackingChange) => send({ type: 'tracked', change, le: new Date().toISOString() }),
    [send],
  );
  const [incoming, onIncoming] = useState<Incoming | null>(null);
  const [opened, onOpened] = useState<Opened | null>(null);
  const [notice, setNotice] = useState('');
  const store = useStore(draft, send);
  const markSafe = useLeaveWarning(draft, store.consent === true && store.kept?.ok !== false);
  const saving = useSaving(draft, adresse, send, markSafe);
  const prefilled = usePrefilled(form);
  const addition = useAddition(form);
  useAddress(draft, send);
  usePageFocus(draft);

  const onConsent = (agreed: boolean) => {
    store.agree(agreed);
    setNotice('');
  };
  const room = {
    draft,
    send,
    track,
    adresse,
    store,
    saving,
    incoming,
    onIncoming,
    opened,
    onOpened,
    onConsent,
    communs,
  };
  const lien = store.consent !== undefined && (
    <>
      {prefilled && <prefilled.Panel draft={draft} place={store} send={send} />}
      {addition && <addition.Panel draft={draft} store={store} send={send} />}
    </>
  );
  const onErased = (phrase: string) => {
    store.forget();
    send({ type: 'erased' });
    setNotice(phrase);
  };
  return (
    <div className="formulaire dossier">
      <Notices store={store} opened={draft.suivi !== null} onSave={saving.json} />
      {draft.suivi === null ? (
        <Opening room={room} lien={lien} faits={faits} papier={papier}>
          {children}
        </Opening>
      ) : (
        <MarkContext value={prefilled?.mark ?? null}>
          {draft.position === 'intro' && lien}
          <Position {...room} />
        </MarkContext>
      )}
      <KeptBar
        store={store}
        asking={draft.suivi !== null && draft.position !== 'intro'}
        notice={notice}
        onConsent={onConsent}
        onErased={onErased}
      />
    </div>
  );
}
