import type { DocumentModel } from '../../../documents/index.ts';

/** Latin ligatures of the compatibility block, spelled out: no font of ours draws them, and search should find the word. */
const LIGATURES = ['ff', 'fi', 'fl', 'ffi', 'ffl', 'st', 'st'];

/** Text that needs nothing: the usual case, decided in one look. */
const PLAIN = /^[\n\x20-\x7e\xa0-\xac\xae-\u02ff\u2010-\u2027\u202f\u20ac]*$/;

/**
 * The text as it can be printed: composed (NFC), one kind of line break, and without what has no shape of its own
 * (controls, marks of direction, private characters, half surrogates). Nothing visible is ever removed.
 */
export function clean(text: string): string {
  if (PLAIN.test(text)) return text;
  let printed = '';
  for (const sign of text
    .normalize('NFC')
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replaceAll('\t', ' ')) {
    const code = sign.codePointAt(0) ?? 0;
    if (code >= 0xfb00 && code <= 0xfb06) printed += LIGATURES[code - 0xfb00] ?? '';
    else if (hasShape(code)) printed += sign;
  }
  return printed;
}

/** Ranges of code points that draw nothing by themselves, or mean nothing outside one program. */
const SHAPELESS: readonly (readonly [number, number])[] = [
  [0x00, 0x09],
  [0x0b, 0x1f],
  [0x7f, 0x9f],
  [0xad, 0xad],
  [0x34f, 0x34f],
  [0x61c, 0x61c],
  [0x180b, 0x180f],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0xd800, 0xf8ff],
  [0xfdd0, 0xfdef],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
  [0xfff0, 0xfffb],
  [0xfffe, 0xffff],
  [0xe0000, 0x10ffff],
];

function hasShape(code: number): boolean {
  if ((code & 0xfffe) === 0xfffe) return false;
  return !SHAPELESS.some(([first, last]) => code >= first && code <= last);
}

/** The same document with every printed text cleaned. The attached data and the pictures stay as they are, to the letter. */
export function cleanDocument(document: DocumentModel): DocumentModel {
  const { donnees, images, ...printed } = document;
  return { ...cleaned(printed), ...(donnees && { donnees }), ...(images && { images }) };
}

/** The same value, texts cleaned: itself when there was nothing to clean, a copy where there was. */
function cleaned<T>(value: T): T {
  // Each branch gives a value of the shape it received: a text for a text, a list for a list, a record for a record.
  if (typeof value === 'string') return clean(value) as T;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value;
    const after = items.map(cleaned);
    return after.some((item, i) => item !== items[i]) ? (after as T) : value;
  }
  let copy: T | undefined;
  for (const key in value) {
    const item = cleaned(value[key]);
    if (item !== value[key]) (copy ??= { ...value })[key] = item;
  }
  return copy ?? value;
}
