import type { SavedAnswers } from '../forms/index.ts';

/** What is kept on this device for one form. `fichier` is what a saved file holds; the rest stays here. */
export interface DraftRecord {
  readonly version: 1;
  /** One more at each save: an old tab sees that it is late. */
  readonly revision: number;
  /** Address of the page where the person was: `#referents`. */
  readonly page: string;
  readonly fichier: SavedAnswers;
}

export const AGREEMENT = 'accord';
const PREFIX = 'brouillon:';

export const draftKey = (slug: string): string => `${PREFIX}${slug}`;
export const formOfKey = (key: string): string | null => (key.startsWith(PREFIX) ? key.slice(PREFIX.length) : null);

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
