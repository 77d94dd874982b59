import type { DocumentModel } from '../documents/index.ts';

/** Controls, marks that turn the direction of what follows, half surrogates, codes that are no characters. */
const UNPRINTABLE =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufdd0-\ufdef\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * A text as an XML or HTML file can hold it: composed (NFC), one kind of line break, tabulations as spaces, without what
 * has no place in such a file. Nothing visible is removed, emoji included.
 */
export function printable(text: string): string {
  return text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replaceAll('\t', ' ')
    .replace(UNPRINTABLE, '')
    .normalize('NFC');
}

/** The same document with every printed text made printable; the attached data and the pictures stay to the letter. */
export function printableDocument(document: DocumentModel): DocumentModel {
  const { donnees, images, ...printed } = document;
  return { ...cleaned(printed), ...(images && { images }), ...(donnees && { donnees }) };
}

function cleaned<T>(value: T): T {
  // Each branch rebuilds a value of the shape it received: a text for a text, a list for a list, a record for a record.
  if (typeof value === 'string') return printable(value) as T;
  if (Array.isArray(value)) return value.map(cleaned) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, cleaned(item)])) as T;
}

/** An address that a document may lead to; anything else (`javascript:`, a relative path) is printed, not linked. */
export function linkable(address: string): boolean {
  return /^(?:https?:\/\/|mailto:|tel:)[^\s<>"]+$/iu.test(address);
}

/**
 * Answers as JSON in plain ASCII without `<`, `>`, `&`: it reads the same inside XML, inside a page, and in any encoding.
 */
export function asciiJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&\u007f-\uffff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
