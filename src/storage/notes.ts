import { addressOf, toSaved, type Answers, type Draft, type Tracking } from '../forms/index.ts';
import { storeOf } from './parcours/key/index.ts';
import { AGREED } from './reprise/key/index.ts';

/** Short texts kept at once, while the page goes away: the browser does not wait for its other store. Never throws. */
export interface Notes {
  get(key: string): string | null;
  set(key: string, text: string): void;
  remove(key: string): void;
  keys(): readonly string[];
}

/** The one of this browser; without it, at most the last half-second of typing is lost with the page. */
export function theseNotes(): Notes {
  const attempt = <T>(act: (store: Storage) => T, otherwise: T): T => {
    try {
      const store = storeOf('localStorage');
      return store === undefined ? otherwise : act(store);
    } catch {
      // Refused, or full.
      return otherwise;
    }
  };
  return {
    get: (key) => attempt((store) => store.getItem(key), null),
    set: (key, text) => attempt((store) => store.setItem(key, text), undefined),
    remove: (key) => attempt((store) => store.removeItem(key), undefined),
    keys: () => attempt((store) => Object.keys(store), []),
  };
}

/** Key of the note about a draft, by the key of that draft. */
export const noteKey = (key: string): string => `${AGREED}:${key}`;

export const allowNotes = (notes: Notes): void => {
  if (notes.get(AGREED) === null) notes.set(AGREED, 'oui');
};

export const forgetNotes = (notes: Notes): void => {
  for (const key of notes.keys()) if (key.startsWith(AGREED)) notes.remove(key);
};

/** What a tab knows to be kept already of a draft. */
export interface Base {
  /** 0: nothing yet. */
  readonly revision: number;
  readonly answers?: Answers;
  readonly suivi?: Tracking | null;
}

/** One draft as it stood when its page went away: only what was not kept yet. `fichier` is a saved file cut short. */
export interface Note {
  readonly version: 1;
  /** The tab that wrote it, and the version of the draft that it knew. */
  readonly onglet: string;
  readonly revision: number;
  readonly page: string;
  /** Answers taken away. */
  readonly sans: readonly string[];
  readonly fichier: object;
}

/** Writes down what is not kept yet of a draft, if the person agrees to keep drafts. */
export function jot(
  notes: Notes,
  key: string,
  { form, answers, position, suivi }: Pick<Draft, 'form' | 'answers' | 'position'> & Partial<Pick<Draft, 'suivi'>>,
  base: Base & { readonly onglet: string },
  now: Date,
): void {
  if (notes.get(AGREED) === null) return;
  const { dossier, nom, confie } = suivi ?? {};
  const note: Note = {
    version: 1,
    onglet: base.onglet,
    revision: base.revision,
    page: addressOf(position),
    sans: Object.keys(base.answers ?? {}).filter((each) => !Object.hasOwn(answers, each)),
    fichier: {
      ...toSaved(form, changed(answers, base.answers), now),
      ...(suivi && { suivi: { dossier, nom, confie, ...changed(suivi, base.suivi) } }),
    },
  };
  notes.set(noteKey(key), JSON.stringify(note));
}

/** Answers do not change: what is the same object is the same answer. */
const changed = (now: object, before: object | null = {}): Answers =>
  Object.fromEntries(Object.entries(now).filter(([key, value]) => (before as Answers | null)?.[key] !== value));
