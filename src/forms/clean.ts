/** Invisible characters that come with pasted text and mean nothing: zero-width, soft hyphen, direction marks. */
const INVISIBLE = /[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF]/gu;
const CONTROL = /[\u0000-\u0008\u000E-\u001F\u007F-\u009F]/gu;
const LINE_END = /\r\n?|[\u000B\u000C\u0085\u2028\u2029]/gu;
/** Half of a character outside the basic plane, left alone by a bad cut: no file could store it. */
const LONE_HALF = /\p{Surrogate}/gu;

/** The same text without what nobody sees, its accents composed, its lines ended by `\n` alone. */
export function visible(text: string): string {
  return text
    .replace(LINE_END, '\n')
    .replace(INVISIBLE, '')
    .replace(CONTROL, '')
    .replace(LONE_HALF, '\uFFFD')
    .normalize('NFC');
}

/** A text on one line, without invisible characters nor spaces at its ends; typographic spaces inside are kept. */
export function oneLine(text: string): string {
  return visible(text)
    .replace(/[\n\t]+/gu, ' ')
    .trim();
}

/** A text of several lines: spaces at the end of lines go, empty lines around the text too. */
export function manyLines(text: string): string {
  return visible(text)
    .replace(/[^\S\n]+$/gmu, '')
    .replace(/^\n+|\s+$/gu, '');
}
