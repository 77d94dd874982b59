import type { DocumentModel } from '../../../../src/documents/index.ts';
import { write } from '../../../../src/outputs/docx/index.ts';
import { openZip } from '../../../../src/outputs/zip/read/index.ts';
import { type Element, readXml, textIn } from '../../../support/xml.ts';

export const DATE = new Date('2026-11-22T10:00:00Z');

export interface Parts {
  readonly octets: Uint8Array;
  readonly names: readonly string[];
  /** One part, as text. */
  text(name: string): string;
  xml(name: string): Element;
}

/** The parts of a Word document. */
export function partsOf(octets: Uint8Array): Parts {
  const archive = openZip(octets);
  const text = (name: string): string => {
    const bytes = archive.read(name);
    if (!bytes) throw new Error(`${name} manque`);
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  };
  return { octets, names: archive.names, text, xml: (name) => readXml(text(name)) };
}

export async function docxOf(document: DocumentModel, profil: 'archive' | 'remplissable' = 'archive'): Promise<Parts> {
  return partsOf((await write(document, { date: DATE, profil })).octets);
}

/** What is read in the document, once: neither the copies of headings in the table of contents nor the fields. */
export function printedText(parts: Parts): string {
  const notes = textIn(parts.xml('word/footnotes.xml'));
  return `${textIn(parts.xml('word/document.xml'), ['w:sdt', 'w:instrText'])}${notes}`;
}
