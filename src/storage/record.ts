import type { FromSaved, Position, SavedAnswers } from '../forms/index.ts';

/** How far a dossier is, as the list of drafts says it. */
export interface DraftProgress {
  readonly terminees: number;
  readonly sections: number;
}

/** One draft on this device. `fichier` is what a saved file holds, its large pieces apart; the rest stays here. */
export interface DraftRecord {
  readonly version: 1;
  /** One more at each save: an old tab sees that it is late. */
  readonly revision: number;
  /** Address of the page where the person was: `#referents`. */
  readonly page: string;
  readonly fichier: SavedAnswers;
  /** The tab that wrote it: what that one noted later, when its page went away, goes on from it. */
  readonly onglet?: string;
  /** How the person called it. */
  readonly nom?: string;
  readonly progres?: DraftProgress;
  /** Keys of the pieces of `fichier` that are kept beside it. */
  readonly pieces?: readonly string[];
  /** When it was thrown away, ISO 8601: only in the bin. */
  readonly supprime_le?: string;
}

/** A draft found on this device: answers checked in their shape, and the page where the person was. */
export type FoundDraft = Extract<FromSaved, { ok: true }> & { readonly position: Position; readonly nom: string };

/** A draft among those of a form; the first one that was ever kept has no id. */
export interface DraftRef {
  /** Slug of the form. */
  readonly formulaire: string;
  readonly id: string;
}

export const AGREEMENT = 'accord';
export const AUTHOR = 'auteur';
export const ASKED_TO_STAY = 'persistance';
const DRAFT = 'brouillon:';
const BIN = 'corbeille:';
/** Pictures and past versions: written once, beside the drafts that need them. */
export const PIECE = 'piece:';

const keyIn =
  (prefix: string) =>
  ({ formulaire, id }: DraftRef) =>
    `${prefix}${formulaire}${id === '' ? '' : `:${id}`}`;
/** `brouillon:<slug>` for the first one, as it always was; `brouillon:<slug>:<id>` for the others. */
export const draftKey = keyIn(DRAFT);
export const binKey = keyIn(BIN);

export const isDraftKey = (key: string): boolean => key.startsWith(DRAFT);
export const isBinKey = (key: string): boolean => key.startsWith(BIN);

/** The draft that a key names, in the drafts or in the bin; `null` for any other key. */
export function refOfKey(key: string): DraftRef | null {
  const prefix = [DRAFT, BIN].find((each) => key.startsWith(each));
  if (prefix === undefined) return null;
  const [formulaire = '', ...id] = key.slice(prefix.length).split(':');
  return { formulaire, id: id.join(':') };
}

/** The record that a text holds; `null` when it is not one: the version is in the value, never in the key. */
export function readRecord(text: string | undefined): DraftRecord | null {
  const value = parsed(text);
  if (typeof value !== 'object' || value === null) return null;
  if (!('version' in value) || value.version !== 1) return null;
  if (!('revision' in value) || typeof value.revision !== 'number') return null;
  if (!('page' in value) || typeof value.page !== 'string') return null;
  if (!('fichier' in value) || typeof value.fichier !== 'object' || value.fichier === null) return null;
  // `fichier` is believed for its date only, here; `fromSaved` checks it before any answer is read.
  return value as DraftRecord;
}

/** The answer kept to « Garder un brouillon ? »; `null` when nobody answered. */
export function readAgreement(text: string | undefined): boolean | null {
  const value = parsed(text);
  return typeof value === 'object' && value !== null && 'accord' in value && typeof value.accord === 'boolean'
    ? value.accord
    : null;
}

function parsed(text: string | undefined): unknown {
  try {
    return text === undefined ? null : JSON.parse(text);
  } catch {
    return null;
  }
}
