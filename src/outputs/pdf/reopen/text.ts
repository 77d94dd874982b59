/** What PDFDocEncoding puts at 0x18–0x1F and 0x80–0xA0 (ISO 32000-1, annex D.2); elsewhere it is Latin-1. */
const LOW = '˘ˇˆ˙˝˛˚˜';
const HIGH = '•†‡…—–ƒ⁄‹›−‰„“”‘’‚™ﬁﬂŁŒŠŸŽıłœšž\uFFFD€';

const documentChar = (byte: number): string =>
  (byte >= 0x18 && byte <= 0x1f ? LOW[byte - 0x18] : byte >= 0x80 && byte <= 0xa0 ? HIGH[byte - 0x80] : undefined) ??
  String.fromCharCode(byte);

/** A PDF text string (ISO 32000-1, 7.9.2.2): UTF-16 or UTF-8 after their mark, else PDFDocEncoding. */
export function textOf(bytes: Uint8Array): string {
  const [a, b, c] = bytes;
  if (a === 0xfe && b === 0xff) return utf16(bytes, 0);
  if (a === 0xff && b === 0xfe) return utf16(bytes, 1);
  if (a === 0xef && b === 0xbb && c === 0xbf) return new TextDecoder().decode(bytes);
  return Array.from(bytes, documentChar).join('');
}

/** After the mark; a language escape (between two U+001B) is not text. `low` is where the low byte of a mark lies: 1 or 0. */
function utf16(bytes: Uint8Array, low: 0 | 1): string {
  const units: string[] = [];
  for (let i = 2; i + 1 < bytes.length; i += 2)
    units.push(String.fromCharCode(((bytes[i + low] ?? 0) << 8) | (bytes[i + 1 - low] ?? 0)));
  return units.join('').replaceAll(/\u001B[a-zA-Z]{2,4}\u001B/g, '');
}
