import { fromSaved, positionOf, type Answers, type Draft, type FormDefinition } from '../forms/index.ts';
import { emptiedBin, inTheBin, movedToBin, outOfTheBin } from './bin.ts';
import { duplicated, keptDrafts, renamed, type KeptDraft } from './collection.ts';
import { thisDevice, type Device } from './device.ts';
import { allowNotes, forgetNotes, jot, noteKey, theseNotes, type Notes } from './notes.ts';
import { joined } from './pieces.ts';
import { saved, type Seen } from './saved.ts';
import { DRAFT_PHRASES, erasedPhrase, NOT_ERASED, refusalOf, WITHDRAWN, type DraftRefusal } from './phrases.ts';
import {
  AGREEMENT,
  AUTHOR,
  draftKey,
  readAgreement,
  readRecord,
  type DraftProgress,
  type DraftRecord,
  type DraftRef,
  type FoundDraft,
} from './record.ts';
import { askToStay, type Keeper, type Staying } from './stay.ts';
import { theseTabs, type Tabs } from './tabs.ts';
import { written } from './written.ts';

export type Kept =
  | {
      readonly ok: true;
      readonly at: Date;
      /** What else there is to say: « Les brouillons de ce navigateur sont effacés ». */
      readonly phrase?: string;
    }
  | { readonly ok: false; readonly raison: DraftRefusal; readonly phrase: string };

export type Erased =
  | { readonly ok: true; readonly brouillons: readonly KeptDraft[]; readonly phrase: string }
  | { readonly ok: false; readonly raison: DraftRefusal; readonly phrase: string };

export interface SaveOptions {
  /** The person chose this tab against a newer draft of another one. */
  readonly replace?: boolean;
  /** Which draft of the form; absent: the first one. */
  readonly id?: string;
  /** How it is called; absent: as before, or as the dossier says. */
  readonly nom?: string;
  readonly progres?: DraftProgress;
}

export interface Drafts {
  /** What the person answered to « Garder un brouillon sur cet appareil ? »; `null`: not asked yet, or no store. */
  consent(): Promise<boolean | null>;
  /** Saying no erases every draft of this browser, and says so. */
  setConsent(agreed: boolean): Promise<Kept>;
  /**
   * Writes, reads back and compares. Never keeps anything without consent, and never over a newer draft of another
   * tab (`autre-onglet`), unless `replace` says that the person chose so.
   */
  save(
    draft: Pick<Draft, 'form' | 'answers' | 'position'> & Partial<Pick<Draft, 'suivi'>>,
    now: Date,
    options?: SaveOptions,
  ): Promise<Kept>;
  /**
   * Writes down at once what is not kept yet, for a page that goes away: `load` takes it up. Nothing without consent,
   * nor over a newer draft of another tab.
   */
  jot(draft: Parameters<Drafts['save']>[0], now: Date, id?: string): void;
  load(form: FormDefinition, id?: string): Promise<FoundDraft | null>;
  /** What a draft of any form answers, as it was written: believed by nobody before the form that reads it. */
  peek(draft: DraftRef): Promise<Answers | null>;
  /** The drafts of every form, or of one, the latest first. The bin is emptied of what was thrown away long ago. */
  list(formulaire?: string): Promise<readonly KeptDraft[]>;
  rename(draft: DraftRef, nom: string): Promise<Kept>;
  /** A second draft, `id` being its own, with the same answers. */
  duplicate(draft: DraftRef, copy: { readonly id: string; readonly nom: string }, now: Date): Promise<Kept>;
  /** To the bin: `restore` brings it back, for a day at least. */
  remove(draft: DraftRef, now: Date): Promise<Kept>;
  restore(draft: DraftRef): Promise<Kept>;
  /** What was thrown away and can still be brought back, the latest first. */
  bin(formulaire?: string): Promise<readonly KeptDraft[]>;
  /** Who writes on this device, as they called themselves; empty: they did not. */
  author(): Promise<string>;
  setAuthor(name: string): Promise<Kept>;
  /** Asks the browser once not to erase drafts by itself, and says what it answers. */
  askToStay(keeper?: Keeper): Promise<Staying>;
  /** Another tab has just written this draft. @returns stops listening. */
  onElsewhere(draft: DraftRef, tell: () => void): () => void;
  /** « Effacer mes données de cet appareil » : everything, the consent included, and says what it erased. */
  eraseAll(): Promise<Erased>;
}

/** The drafts of this browser. Opens nothing by itself: a person who says no leaves no trace but that answer. */
export function openDrafts(
  device: Device = thisDevice(),
  tabs: Tabs = theseTabs(),
  notes: Notes = theseNotes(),
): Drafts {
  const seen: Seen = new Map();
  const onglet = Math.random().toString(36).slice(2);
  const swept = { yet: false };
  const noted = new Map<string, Date>();

  const agreed = async () => readAgreement(await device.get(AGREEMENT)) === true;
  /** Nothing is written without consent; what is written is told to the other tabs. */
  const change = (at: Date, key: string | null, write: () => Promise<DraftRefusal | null>) =>
    kept(at, async () => {
      if (!(await agreed())) return 'sans-accord';
      allowNotes(notes);
      const outcome = await write();
      if (outcome === null && key !== null) tabs.say(key);
      return outcome;
    });

  const save: Drafts['save'] = (draft, now, options = {}) => {
    const key = draftKey({ formulaire: draft.form.slug, id: options.id ?? '' });
    return change(now, key, async () => {
      const outcome = await saved(device, seen, key, draft, now, { ...options, onglet });
      // What was noted later than this is not kept yet.
      if (outcome === null && now >= (noted.get(key) ?? now)) notes.remove(noteKey(key));
      return outcome;
    });
  };

  return {
    consent: async () => readAgreement(await device.get(AGREEMENT).catch(() => undefined)),
    setConsent: async (answer) => {
      if (!answer) forgetNotes(notes);
      const outcome = await consentSet(device, seen, answer);
      if (answer && outcome.ok) allowNotes(notes);
      return outcome;
    },
    save,
    jot: (draft, now, id = '') => {
      const key = draftKey({ formulaire: draft.form.slug, id });
      const base = seen.get(key);
      if (base?.late === true) return;
      noted.set(key, now);
      jot(notes, key, draft, { revision: 0, ...base, onglet }, now);
    },
    load: async (form, id = '') => {
      const key = draftKey({ formulaire: form.slug, id });
      const record = readRecord(await device.get(key).catch(() => undefined));
      if (record !== null) seen.set(key, { revision: record.revision });
      const kept = record === null ? null : await found(form, record, device).catch(() => null);
      const note = notes.get(noteKey(key));
      const reader = note === null ? null : await import('./replay.ts').catch(() => null);
      const draft = (note !== null && reader?.replayed(form, record, kept, note)) || kept;
      if (draft !== null)
        seen.set(key, { revision: record?.revision ?? 0, answers: draft.answers, suivi: draft.suivi });
      if (draft !== kept && draft !== null) await save({ form, ...draft }, new Date(), { id });
      else if (reader !== null) notes.remove(noteKey(key));
      return draft;
    },
    peek: async (draft) => {
      const record = readRecord(await device.get(draftKey(draft)).catch(() => undefined));
      const answers: unknown = record?.fichier.reponses;
      return typeof answers === 'object' && answers !== null ? { ...answers } : null;
    },
    list: async (formulaire) => {
      if (!swept.yet) await emptiedBin(device, new Date()).catch(() => undefined);
      swept.yet = true;
      return keptDrafts(device, formulaire).catch(() => []);
    },
    rename: (draft, nom) => change(new Date(), draftKey(draft), () => renamed(device, draft, nom)),
    duplicate: (draft, copy, now) => change(now, null, () => duplicated(device, draft, copy, now)),
    remove: (draft, now) => change(now, draftKey(draft), () => movedToBin(device, draft, now)),
    restore: (draft) => change(new Date(), draftKey(draft), () => outOfTheBin(device, draft)),
    bin: (formulaire) => inTheBin(device, formulaire).catch(() => []),
    author: async () => (await device.get(AUTHOR).catch(() => undefined)) ?? '',
    setAuthor: (name) => change(new Date(), null, () => written(device, AUTHOR, () => name.trim())),
    askToStay: (keeper = globalThis.navigator?.storage) => askToStay(device, keeper),
    onElsewhere: (draft, tell) => tabs.listen((key) => key === draftKey(draft) && tell()),
    eraseAll: async () => {
      try {
        const brouillons = await keptDrafts(device);
        await device.erase();
        forgetNotes(notes);
        seen.clear();
        return { ok: true, brouillons, phrase: erasedPhrase(brouillons.length) };
      } catch (error) {
        return { ok: false, raison: refusalOf(error), phrase: NOT_ERASED };
      }
    },
  };
}

/** Withdrawn: the drafts go with the consent, in one go; the answer alone stays. */
function consentSet(device: Device, seen: Seen, answer: boolean): Promise<Kept> {
  let phrase: string | undefined;
  const write = async () => {
    if (!answer) {
      const drafts = await keptDrafts(device);
      await device.sweep(
        () => false,
        (_texts, keys) => keys.filter((key) => key !== AGREEMENT),
      );
      seen.clear();
      if (drafts.length > 0) phrase = WITHDRAWN;
    }
    return written(device, AGREEMENT, () => JSON.stringify({ accord: answer }));
  };
  return kept(new Date(), write).then((outcome) =>
    outcome.ok && phrase !== undefined ? { ...outcome, phrase } : outcome,
  );
}

async function found(form: FormDefinition, record: DraftRecord, device: Device): Promise<FoundDraft | null> {
  const fichier = await joined(record.fichier, record.pieces ?? [], (key) => device.get(key));
  const read = fromSaved(form, fichier);
  if (!read.ok) return null;
  return { ...read, position: positionOf(form, record.page) ?? 'intro', nom: record.nom ?? read.suivi?.nom ?? '' };
}

async function kept(at: Date, save: () => Promise<DraftRefusal | null>): Promise<Kept> {
  const raison = await save().catch(refusalOf);
  return raison === null ? { ok: true, at } : { ok: false, raison, phrase: DRAFT_PHRASES[raison] };
}
