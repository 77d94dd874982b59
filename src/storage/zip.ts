import type { FileRefusal } from './phrases.ts';

/** Kinds of files in a ZIP that hold answers, the surest first: all those of one dossier hold the same. */
const KINDS = [/\.json$/iu, /\.pdf$/iu, /\.docx$/iu, /\.html?$/iu] as const;
/** What some systems add beside the files. */
const ADDED = /(?:^|\/)(?:__MACOSX\/|\.)/u;

export type Chosen =
  | { readonly octets: Uint8Array }
  | { readonly raison: Extract<FileRefusal, 'illisible' | 'plusieurs' | 'etranger' | 'trop-gros' | 'endommage'> };

/**
 * The one document of a ZIP that answers can be taken from: a Word document is one itself, « Tout dans un ZIP » holds some.
 * Never throws; a ZIP inside a ZIP is not opened.
 */
export async function fromZip(bytes: Uint8Array): Promise<Chosen> {
  const zip = await import('../outputs/zip/read/index.ts').catch(() => null);
  if (zip === null) return { raison: 'illisible' };
  try {
    const archive = zip.openZip(bytes);
    if (archive.names.includes('word/document.xml')) return { octets: bytes };
    const names = archive.names.filter((name) => !ADDED.test(name));
    const [name, ...others] =
      KINDS.map((kind) => names.filter((each) => kind.test(each))).find((all) => all.length > 0) ?? [];
    if (name === undefined) return { raison: 'etranger' };
    if (others.length > 0) return { raison: 'plusieurs' };
    const octets = archive.read(name);
    return octets ? { octets } : { raison: 'endommage' };
  } catch (error) {
    return { raison: error instanceof zip.TooLarge ? 'trop-gros' : 'endommage' };
  }
}
