import {
  answersFromFields,
  fromSaved,
  overlaid,
  toSaved,
  type FormDefinition,
  type FromSaved,
} from '../forms/index.ts';
import { loadDocxReopener, loadHtmlReopener } from '../outputs/index.ts';
import type { Reopened } from '../outputs/pdf/reopen/index.ts';
import { FILE_PHRASES, type FileRefusal } from './phrases.ts';
import { fromZip } from './zip.ts';

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
 * The answers of a file that someone chose or dropped: a PDF, a Word document, a page or a ZIP
 * made here, the blank PDF filled in elsewhere, or our JSON.
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
  if (!startOf(bytes).startsWith('PK\u0003\u0004')) return readDocument(form, bytes);
  const chosen = await fromZip(bytes);
  return 'raison' in chosen ? refused(chosen.raison) : readDocument(form, chosen.octets);
}

const startOf = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes.subarray(0, 1024));

/** One document, whatever its name says: its first bytes tell its kind. */
function readDocument(form: FormDefinition, bytes: Uint8Array): Promise<FileRead> {
  const start = startOf(bytes);
  if (start.includes('%PDF-')) return readPdf(form, bytes);
  if (start.startsWith('PK\u0003\u0004')) return readOther(form, bytes, loadDocxReopener);
  if (/^(?:\u00ef\u00bb\u00bf)?\s*<(?:!doctype|html|!--)/iu.test(start))
    return readOther(form, bytes, loadHtmlReopener);
  return Promise.resolve(readJson(form, bytes));
}

/** A Word document or a page: the answers it was made with, not what was typed in its text since. */
async function readOther(
  form: FormDefinition,
  bytes: Uint8Array,
  load: typeof loadDocxReopener | typeof loadHtmlReopener,
): Promise<FileRead> {
  const reader = await load().catch(() => null);
  if (reader === null) return refused('illisible');
  const opened = await reader.reopen(bytes);
  if (opened.ok) return fromSaved(form, opened.donnees);
  return refused(opened.raison === 'pas-un-docx' || opened.raison === 'pas-un-html' ? 'etranger' : opened.raison);
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
  if (!saved.ok || Object.keys(champs).length === 0) return saved;
  return { ...saved, answers: overlaid(form, saved.answers, champs) };
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
