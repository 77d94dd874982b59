import { answersFromFields, fromSaved, toSaved, type FormDefinition, type FromSaved } from '../forms/index.ts';
import type { Reopened } from '../outputs/pdf/reopen/index.ts';
import { FILE_PHRASES, type FileRefusal } from './phrases.ts';

export type FileRead =
  | Extract<FromSaved, { ok: true }>
  | {
      readonly ok: false;
      readonly raison: FileRefusal;
      readonly phrase: string;
      /** Slug of the form that the file answers, when it is another one. */
      readonly formulaire?: string;
    };

const LARGEST = 25_000_000;

/**
 * The answers of a file that someone chose or dropped: a PDF made here, the blank PDF filled in elsewhere, or our JSON.
 *
 * Never throws; what it returns went through the form's own reading. The current draft is not touched.
 */
export async function readFile(form: FormDefinition, file: Blob): Promise<FileRead> {
  if (file.size > LARGEST) return refused('trop-gros');
  const bytes = await file.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    () => null,
  );
  if (bytes === null) return refused('illisible');
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  return start.includes('%PDF-') ? readPdf(form, bytes) : readJson(form, bytes);
}

async function readPdf(form: FormDefinition, bytes: Uint8Array): Promise<FileRead> {
  const reader = await import('../outputs/pdf/reopen/index.ts').catch(() => null);
  if (reader === null) return refused('illisible');
  const opened = await reader.reopen(bytes);
  if (!opened.ok) return refused(opened.raison === 'pas-un-pdf' ? 'etranger' : opened.raison);
  return opened.donnees === undefined ? fromFieldsAlone(form, opened.champs) : withFields(form, opened);
}

/** What was typed in the fields of a document of ours is newer than what is attached to it. */
function withFields(form: FormDefinition, { donnees, champs }: Extract<Reopened, { ok: true }>): FileRead {
  const saved = fromSaved(form, donnees);
  return saved.ok ? { ...saved, answers: { ...saved.answers, ...answersFromFields(form, champs) } } : saved;
}

/** A program kept the fields and dropped the attachment: their names say whether they are those of this form. */
function fromFieldsAlone(form: FormDefinition, champs: Readonly<Record<string, string>>): FileRead {
  const answers = answersFromFields(form, champs);
  if (Object.keys(answers).length === 0) return refused('sans-donnees');
  return fromSaved(form, { ...toSaved(form, answers, new Date(0)), enregistre_le: '' });
}

function readJson(form: FormDefinition, bytes: Uint8Array): FileRead {
  const text = new TextDecoder().decode(bytes);
  if (!/^\s*\{/u.test(text)) return refused('etranger');
  try {
    const saved = fromSaved(form, JSON.parse(text));
    return saved.ok || saved.raison !== 'etranger' ? saved : refused('etranger');
  } catch {
    return refused('endommage');
  }
}

const refused = (raison: keyof typeof FILE_PHRASES): FileRead => ({ ok: false, raison, phrase: FILE_PHRASES[raison] });
