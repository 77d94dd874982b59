/**
 * Opens again a Word document made here, even saved since by Word or LibreOffice: both keep the part that holds the answers.
 *
 * What was typed in the text of the document is not read: only the answers it was made with.
 */
import type { Reopened } from '../../pdf/reopen/index.ts';
import { type Archive, isZip, openZip, TooLarge } from '../../zip/read/index.ts';
import { NAMESPACE, ROOT } from './part.ts';

export type ReopenedDocx =
  | Extract<Reopened, { ok: true }>
  | { readonly ok: false; readonly raison: 'pas-un-docx' | 'endommage' | 'trop-gros' | 'sans-donnees' };

/**
 * Reads the bytes of a file that someone chose. Never throws, whatever they are; time and memory are bounded.
 *
 * `donnees` is the JSON of the part, unchecked; `champs` is always empty. `sans-donnees`: a sound document without it.
 */
export function reopen(bytes: Uint8Array): Promise<ReopenedDocx> {
  return Promise.resolve(isZip(bytes) ? opened(bytes) : refused('pas-un-docx'));
}

const refused = (raison: Extract<ReopenedDocx, { ok: false }>['raison']): ReopenedDocx => ({ ok: false, raison });

function opened(bytes: Uint8Array): ReopenedDocx {
  try {
    const archive = openZip(bytes);
    if (!isDocx(archive)) return refused('pas-un-docx');
    const json = savedJson(archive);
    return json === undefined ? refused('sans-donnees') : { ok: true, donnees: JSON.parse(json), champs: {} };
  } catch (error) {
    return refused(error instanceof TooLarge ? 'trop-gros' : 'endommage');
  }
}

/** Whether an archive is a Word document, of ours or not. */
function isDocx({ names }: Archive): boolean {
  return names.includes('[Content_Types].xml') && names.includes('word/document.xml');
}

/** Programs number the parts anew: the namespace says which one is ours. */
function savedJson(archive: Archive): string | undefined {
  for (const name of archive.names.filter((each) => /^customXml\/item\d*\.xml$/i.test(each)).slice(0, 50)) {
    const bytes = archive.read(name);
    const xml = bytes ? decoded(bytes) : '';
    if (!xml.includes(NAMESPACE)) continue;
    const start = xml.search(new RegExp(`<(?:[\\w.-]+:)?${ROOT}[\\s>]`));
    const from = start < 0 ? -1 : xml.indexOf('>', start);
    const to = xml.lastIndexOf('</');
    if (from >= 0 && to > from) return unescaped(xml.slice(from + 1, to));
  }
  return undefined;
}

/** Parts are in UTF-8, or in UTF-16 with its mark. */
function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const marked =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(marked).decode(bytes);
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

function unescaped(xml: string): string {
  return xml
    .replace(/^\s*<!\[CDATA\[|\]\]>\s*$/g, '')
    .replace(
      /&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w{2,4}));/gi,
      (whole, hex?: string, decimal?: string, name?: string) => {
        if (name !== undefined) return ENTITIES[name] ?? whole;
        const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
        return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
      },
    );
}
