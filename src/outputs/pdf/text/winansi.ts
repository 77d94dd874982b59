/** Code points of WinAnsi bytes 0x80 to 0x9F; the holes are bullets, as PDF says (ISO 32000-1, annex D). */
const HIGH = '€•‚ƒ„…†‡ˆ‰Š‹Œ•Ž••‘’“”•–—˜™š›œ•žŸ';

/** Byte → code point of WinAnsi, the encoding in which any PDF viewer lets people type French. */
export const WIN_ANSI: ReadonlyMap<number, number> = new Map(
  Array.from({ length: 224 }, (_, i) => {
    const byte = i + 32;
    if (byte >= 0x80 && byte < 0xa0) return [byte, HIGH.charCodeAt(byte - 0x80)];
    if (byte === 0x7f) return [byte, 0x2022];
    return [byte, byte === 0xad ? 0x2d : byte];
  }),
);

/** The other way round; the first byte wins. The narrow no-break space is written as a no-break space. */
const BYTES: ReadonlyMap<number, number> = new Map([
  ...[...WIN_ANSI].reverse().map(([byte, character]): [number, number] => [character, byte]),
  [0x202f, 0xa0],
]);

/** The text as a PDF string in WinAnsi, undefined when it has a character that WinAnsi lacks. */
export function winAnsiString(text: string): string | undefined {
  let string = '(';
  for (const sign of text) {
    const byte = BYTES.get(sign.codePointAt(0) ?? 0);
    if (byte === undefined) return undefined;
    if (byte > 126) string += `\\${byte.toString(8)}`;
    else string += sign === '(' || sign === ')' || sign === '\\' ? `\\${sign}` : sign;
  }
  return `${string})`;
}
