/** Reads a PDF back with programs that know nothing of ours: pdf.js, and Poppler and qpdf where they are installed. */
import { execFile, execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { PdfFile } from '../../src/outputs/pdf/reopen/objects.ts';
import { textOf } from '../../src/outputs/pdf/reopen/text.ts';
import { isArray, isDict, isRef, nameAt, type Value } from '../../src/outputs/pdf/reopen/values.ts';

const PDFJS = new URL('../../node_modules/pdfjs-dist/', import.meta.url);
const run = promisify(execFile);

/** Whether a program of the system (`qpdf`, `pdftotext`) is here. */
export const installed = (program: string): boolean => spawnSync(program, ['--version']).error === undefined;

/** Opens with pdf.js, hands the document over, and closes it. The bytes given stay usable. */
export async function withPdfjs<T>(bytes: Uint8Array, use: (document: PDFDocumentProxy) => Promise<T>): Promise<T> {
  const task = getDocument({
    data: bytes.slice(),
    verbosity: 0,
    standardFontDataUrl: fileURLToPath(new URL('standard_fonts/', PDFJS)),
  });
  try {
    return await use(await task.promise);
  } finally {
    await task.destroy();
  }
}

/**
 * The text as a screen reader meets it: element after element of the structure tree, whatever the pages they lie on.
 *
 * Letters are those that pdf.js finds in each marked content; footers and headers repeated on the next page are not in the
 * tree. One line per element.
 *
 * @param without roles whose text is left out: `TOC` says again what the headings say.
 */
export async function textByStructure(bytes: Uint8Array, without: readonly string[] = []): Promise<string> {
  const contents = await markedContents(bytes);
  const file = await PdfFile.read(bytes);
  const root = file.trailers.map((trailer) => file.dict(trailer.get('Root'))).find((dict) => dict !== undefined);
  const lines: string[] = [];
  const visit = (node: Value | undefined, page: Value | undefined, said: string[]): void => {
    const value = file.value(node);
    if (isArray(value)) for (const kid of value) visit(kid, page, said);
    if (typeof value === 'number') said.push(contents.get(key(page, value)) ?? '');
    if (!isDict(value) || without.includes(nameAt(value, 'S') ?? '')) return;
    const mcid = value.get('MCID');
    if (typeof mcid === 'number') said.push(contents.get(key(value.get('Pg') ?? page, mcid)) ?? '');
    else if (value.has('K')) {
      const own: string[] = [];
      visit(value.get('K'), value.get('Pg') ?? page, own);
      if (own.length > 0) lines.push(own.join(''));
    }
  };
  visit(file.dict(root?.get('StructTreeRoot'))?.get('K'), undefined, []);
  return lines.join('\n');
}

/** What is said in place of pictures and drawings (`/Alt`), in the order of the structure tree. */
export async function alternatives(bytes: Uint8Array): Promise<string[]> {
  const file = await PdfFile.read(bytes);
  const root = file.trailers.map((trailer) => file.dict(trailer.get('Root'))).find((dict) => dict !== undefined);
  const visit = (node: Value | undefined): string[] => {
    const value = file.value(node);
    if (isArray(value)) return value.flatMap(visit);
    if (!isDict(value)) return [];
    const alt = file.value(value.get('Alt'));
    return [...(alt instanceof Uint8Array ? [textOf(alt)] : []), ...(value.has('K') ? visit(value.get('K')) : [])];
  };
  return visit(file.dict(root?.get('StructTreeRoot'))?.get('K'));
}

/** pdf.js names a marked content after the object of its page: `p12R_mc3`. */
const key = (page: Value | undefined, mcid: number): string => `p${isRef(page) ? page.ref : ''}R_mc${mcid}`;

function markedContents(bytes: Uint8Array): Promise<ReadonlyMap<string, string>> {
  return withPdfjs(bytes, async (document) => {
    const texts = new Map<string, string>();
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true });
      const open: string[] = [];
      for (const item of items) {
        const [id] = open.slice(-1);
        if ('str' in item) {
          if (id) texts.set(id, (texts.get(id) ?? '') + item.str + (item.hasEOL ? '\n' : ''));
        } else if (item.type === 'endMarkedContent') open.pop();
        else open.push(item.id ?? '');
      }
    }
    return texts;
  });
}

/** The whole text as Poppler reads it, in the order of the file. */
export function textByPoppler(bytes: Uint8Array): string {
  return execFileSync('pdftotext', ['-raw', '-enc', 'UTF-8', '-', '-'], {
    input: bytes,
    maxBuffer: 1 << 28,
  }).toString();
}

/** Attached files by name. */
export function attachments(bytes: Uint8Array): Promise<ReadonlyMap<string, Uint8Array>> {
  return withPdfjs(bytes, async (document) => {
    // pdf.js types its answer as any: an object of { filename, content } by key, or null.
    const found: Record<string, { filename: string; content: Uint8Array }> | null = await document.getAttachments();
    return new Map(Object.values(found ?? {}).map(({ filename, content }) => [filename, content]));
  });
}

/** One element of the structure tree: its role and its children; text is left to `pagesByPdfjs`. */
export interface Tag {
  readonly role: string;
  readonly enfants: readonly Tag[];
}

/** The structure tree of each page, as a screen reader gets it from pdf.js. */
export function structure(bytes: Uint8Array): Promise<Tag[]> {
  const tag = (node: { role: string; children: readonly object[] }): Tag => ({
    role: node.role,
    // pdf.js gives elements (with a role) and marked contents (without) in one list.
    enfants: node.children.filter((child): child is Parameters<typeof tag>[0] => 'role' in child).map(tag),
  });
  return withPdfjs(bytes, async (document) => {
    const tags: Tag[] = [];
    for (let number = 1; number <= document.numPages; number++) {
      const tree = await (await document.getPage(number)).getStructTree();
      if (tree) tags.push(tag(tree));
    }
    return tags;
  });
}

/** What `qpdf --check` says against a file; empty when it has nothing to say. */
export async function qpdfComplaints(file: string): Promise<string> {
  try {
    const { stderr } = await run('qpdf', ['--check', file]);
    return stderr.trim();
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string }; // execFile adds both
    return `${stderr}${stdout}`.trim() || String(error);
  }
}

/** The same document saved by qpdf with these options (`--linearize`, `--qdf`, `--encrypt`…). */
export function savedByQpdf(bytes: Uint8Array, ...options: readonly string[]): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'qpdf-'));
  try {
    const [from, to] = [join(folder, 'a.pdf'), join(folder, 'b.pdf')];
    writeFileSync(from, bytes);
    execFileSync('qpdf', [...options, from, to], { stdio: ['ignore', 'ignore', 'pipe'] });
    return new Uint8Array(readFileSync(to));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The same document with fields filled (full name → text), as Firefox saves it. */
export function filledByPdfjs(bytes: Uint8Array, values: ReadonlyMap<string, string>): Promise<Uint8Array> {
  return withPdfjs(bytes, async (document) => {
    // Untyped by pdf.js: by full name, the widgets of the field, each with its id.
    const fields = (await document.getFieldObjects()) as Record<string, { id: string }[]> | null;
    for (const [name, value] of values)
      for (const { id } of fields?.[name] ?? []) document.annotationStorage.setValue(id, { value });
    return document.saveDocument();
  });
}
