import { addressOf, toSaved, type Draft } from '../forms/index.ts';
import type { Device } from './device.ts';
import type { DraftRefusal } from './phrases.ts';
import type { Base } from './notes.ts';
import { split } from './pieces.ts';
import { readRecord, type DraftProgress, type DraftRecord } from './record.ts';
import { textByKey } from './text.ts';
import { written } from './written.ts';

/** What counts of a draft on this device when it is written over. */
type Stored = Pick<DraftRecord, 'revision' | 'nom' | 'progres'>;

/** The last version of a draft this tab has read or written, with its text when it wrote it. */
export interface SeenDraft extends Stored, Base {
  readonly text?: string;
  /** Another tab has written a newer one. */
  readonly late?: boolean;
}
/** By key of the draft. */
export type Seen = Map<string, SeenDraft>;

interface Options {
  /** Name of this tab. */
  readonly onglet: string;
  readonly replace?: boolean;
  readonly nom?: string;
  readonly progres?: DraftProgress;
}

/** Writes a draft; `null` when it is kept. */
export async function saved(
  device: Device,
  seen: Seen,
  key: string,
  { form, answers, position, suivi }: Pick<Draft, 'form' | 'answers' | 'position'> & Partial<Pick<Draft, 'suivi'>>,
  now: Date,
  { replace = false, nom, progres, onglet }: Options,
): Promise<DraftRefusal | null> {
  const last = seen.get(key);
  const known = last?.revision ?? 0;
  const { fichier, pieces } = split(toSaved(form, answers, now, { suivi: suivi ?? null }));
  let refused = false;
  let next: (Stored & { readonly text: string }) | undefined;
  const change = (before: string | undefined) => {
    // What this tab has just written need not be read again: it is long.
    const stored = last !== undefined && before === last.text ? last : readRecord(before);
    refused = (stored?.revision ?? 0) > known && !replace;
    if (refused && before !== undefined) return before;
    const name = nom ?? suivi?.nom ?? stored?.nom;
    const progress = progres ?? stored?.progres;
    const head: Stored = {
      revision: Math.max(stored?.revision ?? 0, known) + 1,
      ...(name !== undefined && { nom: name }),
      ...(progress !== undefined && { progres: progress }),
    };
    const record: DraftRecord = {
      version: 1,
      ...head,
      page: addressOf(position),
      onglet,
      fichier,
      ...(pieces.size > 0 && { pieces: [...pieces.keys()] }),
    };
    next = { ...head, text: textOfRecord(record) };
    return next.text;
  };
  const outcome = await written(device, key, change, pieces);
  if (refused) {
    seen.set(key, { revision: known, ...last, late: true });
    return 'autre-onglet';
  }
  if (outcome === null && next !== undefined) seen.set(key, { ...next, answers, suivi: suivi ?? null });
  return outcome;
}

/** A record as JSON: of the answers, only those that changed are written anew. */
function textOfRecord({ fichier, ...record }: DraftRecord): string {
  const { reponses, ...file } = fichier;
  return joinedJson(record, 'fichier', joinedJson(file, 'reponses', textByKey(reponses)));
}

/** An object that is not empty as JSON, with one more key whose value is already a text. */
const joinedJson = (object: object, key: string, text: string): string =>
  `${JSON.stringify(object).slice(0, -1)},"${key}":${text}}`;
