import type { CommonFields, Draft, DraftEvent, TrackingChange } from '../../forms/index.ts';
import type { FileRead } from '../../storage/index.ts';
import type { Store } from './useStore.ts';
import type { Saving } from './useSaving.ts';

/** A file that was read and waits for a decision. */
export type Incoming = Extract<FileRead, { ok: true }> & { readonly fichier: string };

/** The file that a dossier was opened from, on this page. */
export interface Opened {
  readonly fichier: string;
  /** When it was saved, ISO 8601: the mark of that file in the tracking. */
  readonly le: string;
}

/** What every page of a dossier receives: a state to show, and where to send what happens. */
export interface RoomProps {
  readonly draft: Draft;
  readonly send: (event: DraftEvent) => void;
  /** Something about the dossier beside its answers, now. */
  readonly track: (change: TrackingChange) => void;
  /** Full address of the page, printed in the documents. */
  readonly adresse: string;
  readonly store: Store;
  readonly saving: Saving;
  /** The file just opened, until it is merged, taken or put away; `null`: none. */
  readonly incoming: Incoming | null;
  readonly onIncoming: (file: Incoming | null) => void;
  /** `null`: the dossier was not opened from a file since the page is there. */
  readonly opened: Opened | null;
  readonly onOpened: (file: Opened) => void;
  /** The answer to « Garder un brouillon sur cet appareil ? ». */
  readonly onConsent: (agreed: boolean) => void;
  /** What the other forms ask in common with this one. */
  readonly communs: readonly CommonFields[];
}
