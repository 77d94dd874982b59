/**
 * Opens again a PDF made here, whatever program saved it since: the attached answers, and what its fields hold now.
 *
 * Loaded only when someone drops a file, and free of any library. What it returns is only what the file says:
 * the form's own schema decides whether to believe it.
 */
import { attachedAnswers } from './attachment.ts';
import { fieldValues } from './fields.ts';
import { MAX_FILE, TooLarge } from './limits.ts';
import { PdfFile } from './objects.ts';
import { nameAt, type Dict } from './values.ts';

export { ATTACHMENT } from './attachment.ts';
export { MAX_FILE, MAX_INFLATED } from './limits.ts';

export type Refusal = 'pas-un-pdf' | 'endommage' | 'chiffre' | 'trop-gros' | 'sans-donnees';
export type Reopened =
  | {
      readonly ok: true;
      /** The attached JSON, unchecked; absent when the file carries none. */
      readonly donnees?: unknown;
      /** Current values of the form fields, by full name; empty when the file has no field. */
      readonly champs: Readonly<Record<string, string>>;
    }
  | { readonly ok: false; readonly raison: Refusal };

/**
 * Reads the bytes of a file that someone chose. Never throws, whatever they are; time and memory are bounded.
 *
 * `trop-gros`: over 25 MB, or made to unfold beyond 10 MB. `sans-donnees`: a sound PDF that carries nothing of ours.
 */
export async function reopen(bytes: Uint8Array): Promise<Reopened> {
  if (bytes.length > MAX_FILE) return refused('trop-gros');
  if (!new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-')) return refused('pas-un-pdf');
  try {
    const file = await PdfFile.read(bytes);
    return file.encrypted ? refused('chiffre') : await contents(file);
  } catch (error) {
    return refused(error instanceof TooLarge ? 'trop-gros' : 'endommage');
  }
}

const refused = (raison: Refusal): Reopened => ({ ok: false, raison });

async function contents(file: PdfFile): Promise<Reopened> {
  const declared = file.trailers
    .toReversed()
    .map((trailer) => file.dict(trailer.get('Root')))
    .find((root) => root !== undefined);
  const catalog = declared ?? lostCatalog(file);
  if (!catalog) return refused('endommage');
  const donnees = await attachedAnswers(file, catalog);
  const champs = fieldValues(file, catalog);
  if (donnees !== undefined) return { ok: true, donnees, champs };
  if (!declared) return refused('endommage');
  return Object.keys(champs).length > 0 ? { ok: true, champs } : refused('sans-donnees');
}

/** The catalog of a file whose end is missing: the trailer that names it is gone, the answers may still be there. */
function lostCatalog(file: PdfFile): Dict | undefined {
  for (const dict of file.dicts()) if (nameAt(dict, 'Type') === 'Catalog') return dict;
  return undefined;
}
