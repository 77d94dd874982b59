/** The three documents that people read, made from one model, and what is read in each. */
import { readFileSync } from 'node:fs';
import type { DocumentModel } from '../../../src/documents/index.ts';
import type { WriteContext } from '../../../src/outputs/index.ts';
import { write as writeDocx } from '../../../src/outputs/docx/index.ts';
import { write as writeHtml } from '../../../src/outputs/html/index.ts';
import { write as writePdf } from '../../../src/outputs/pdf/index.ts';
import { clean } from '../../../src/outputs/pdf/text/clean.ts';
import { alternatives, textByStructure } from '../../support/pdf.ts';
import { all, readXml, textIn } from '../../support/xml.ts';
import { partsOf, printedText } from '../../unit/outputs/docx/parts.ts';

const font = (name: string) => new Uint8Array(readFileSync(`public/fonts/pdf/cpts-${name}.ttf`));
const CONTEXT: WriteContext = {
  date: new Date('2026-11-22T10:00:00.000Z'),
  fonts: { regular: font('regular'), bold: font('bold'), fallback: [font('repli-lettres'), font('repli-signes')] },
};

/** One document of each format; same model, same bytes. */
export interface Files {
  readonly pdf: Uint8Array<ArrayBuffer>;
  readonly docx: Uint8Array<ArrayBuffer>;
  readonly html: Uint8Array<ArrayBuffer>;
}
export type Format = keyof Files;
export const FORMATS: readonly Format[] = ['pdf', 'docx', 'html'];

export async function filesOf(model: DocumentModel, profil: 'archive' | 'remplissable' = 'archive'): Promise<Files> {
  const context = { ...CONTEXT, profil };
  const [pdf, docx, html] = [await writePdf(model, context), await writeDocx(model, context), await writeHtml(model)];
  return { pdf: pdf.octets, docx: docx.octets, html: html.octets };
}

/** Without spaces nor line ends: where a line is cut is the page’s business. */
export const packed = (text: string): string => clean(text).replaceAll(/\s/gu, '');

/** What someone reads or hears, packed: the text once, without tables of contents, then what pictures show. */
export async function readIn(files: Files): Promise<Readonly<Record<Format, string>>> {
  const parts = partsOf(files.docx);
  const page = readXml(new TextDecoder('utf-8', { fatal: true }).decode(files.html));
  const described = (name: string, attribute: string, within: typeof page) =>
    all(within, name).map(({ attributes }) => attributes[attribute] ?? '');
  return {
    pdf: packed([await textByStructure(files.pdf, ['TOC']), ...(await alternatives(files.pdf))].join('\n')),
    docx: packed([printedText(parts), ...described('wp:docPr', 'descr', parts.xml('word/document.xml'))].join('\n')),
    html: packed(
      [...all(page, 'body').map((body) => textIn(body, ['nav', 'script'])), ...described('img', 'alt', page)].join(
        '\n',
      ),
    ),
  };
}
