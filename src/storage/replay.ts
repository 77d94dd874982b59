import {
  fromSaved,
  positionOf,
  toSaved,
  type Answers,
  type FormDefinition,
  type FromSaved,
  type Tracking,
} from '../forms/index.ts';
import type { Note } from './notes.ts';
import type { DraftRecord, FoundDraft } from './record.ts';

/**
 * A draft, with what its page wrote down when it went away; `null` when there is nothing to add to it: the note was kept
 * since, or another tab has written the draft.
 *
 * @param record the draft as it is kept; `null`: not yet.
 */
export function replayed(
  form: FormDefinition,
  record: DraftRecord | null,
  found: FoundDraft | null,
  text: string,
): FoundDraft | null {
  const note = noteIn(text);
  if (note === null || !continues(note, record)) return null;
  const before = found ?? nothing(form);
  const read = fromSaved(form, note.fichier);
  if (before === null || !read.ok) return null;
  const kept = Object.entries(before.answers).filter(([key]) => !note.sans.includes(key));
  return {
    ...before,
    enregistreLe: read.enregistreLe,
    inconnues: [...new Set([...before.inconnues, ...read.inconnues])],
    answers: { ...Object.fromEntries(kept), ...read.answers },
    avertissements: [...before.avertissements, ...read.avertissements],
    suivi: withNoted(before.suivi, read.suivi, note.fichier['suivi']),
    position: positionOf(form, note.page) ?? before.position,
  };
}

type ReadNote = Note & { readonly fichier: Answers };

/** No other tab has written the draft since the one that noted this, nor that one itself. */
function continues({ onglet, revision, fichier }: ReadNote, record: DraftRecord | null): boolean {
  if ((record?.revision ?? 0) === revision) return true;
  return record?.onglet === onglet && String(fichier['enregistre_le']) > record.fichier.enregistre_le;
}

function nothing(form: FormDefinition): FoundDraft | null {
  const read: FromSaved = fromSaved(form, toSaved(form, {}, new Date()));
  return read.ok ? { ...read, position: 'intro', nom: '' } : null;
}

/** Parts of who did what that the note holds take the place of those kept. */
function withNoted(before: Tracking | null, noted: Tracking | null, raw: unknown): Tracking | null {
  if (noted === null || before === null || !isRecord(raw)) return noted ?? before;
  const { nom: _nom, confie: _confie, ...parts } = before;
  const said = Object.entries(noted).filter(([key]) => Object.hasOwn(raw, key));
  return { ...parts, ...Object.fromEntries(said) };
}

const isRecord = (value: unknown): value is Answers => typeof value === 'object' && value !== null;

function noteIn(text: string): ReadNote | null {
  try {
    const value: unknown = JSON.parse(text);
    if (!isRecord(value) || value['version'] !== 1 || !isRecord(value['fichier'])) return null;
    const { onglet, revision, page, sans, fichier } = value;
    if (typeof onglet !== 'string' || typeof revision !== 'number' || typeof page !== 'string') return null;
    return { version: 1, onglet, revision, page, sans: Array.isArray(sans) ? sans.map(String) : [], fichier };
  } catch {
    return null;
  }
}
