import type { Face } from './face.ts';

export interface Line {
  /** Keeps its trailing space, so that words stay separate for whoever listens or copies. */
  readonly text: string;
  /** Without the trailing space, in points. */
  readonly width: number;
}

const [LINE_FEED, SPACE, HYPHEN, EN_DASH, EM_DASH] = [0x0a, 0x20, 0x2d, 0x2013, 0x2014];

/**
 * Breaks a text into lines of at most `room` points: at line feeds, after spaces, hyphens and dashes, and anywhere
 * in a word longer than a line. Always gives at least one line.
 */
export function wrap(face: Face, text: string, size: number, room: number): Line[] {
  const lines: Line[] = [];
  const limit = room / size;
  let start = 0;
  let width = 0;
  let before = 0;
  // The last place where the line may be broken: where the next one starts, and both widths at that place.
  let breakAt = -1;
  let widthBefore = 0;
  let widthAfter = 0;
  const push = (end: number, ems: number) => lines.push({ text: text.slice(start, end), width: ems * size });
  for (let i = 0; i < text.length; i += 1) {
    const character = text.codePointAt(i) ?? 0;
    if (character === LINE_FEED) {
      lines.push({ text: `${text.slice(start, i)} `, width: width * size });
      start = i + 1;
      width = before = 0;
      breakAt = -1;
      continue;
    }
    const advance = face.advance(character, before);
    before = character;
    if (character === SPACE) {
      if (mayBreak(text, i)) {
        breakAt = i + 1;
        widthBefore = width;
        widthAfter = width + advance;
      }
      width += advance;
      continue;
    }
    if (width + advance > limit && i > start) {
      if (breakAt > start) {
        push(breakAt, widthBefore);
        width -= widthAfter;
        start = breakAt;
      } else {
        push(i, width);
        width = 0;
        start = i;
      }
      breakAt = -1;
    }
    width += advance;
    if (character === HYPHEN || character === EN_DASH || character === EM_DASH) {
      breakAt = i + 1;
      widthBefore = widthAfter = width;
    }
    if (character > 0xffff) i += 1;
  }
  if (start < text.length || lines.length === 0) push(text.length, width);
  return lines;
}

/** Signs that French sets apart from a word, and which must stay with it even after an ordinary space. */
const GLUED_BEFORE = /[«]/;
const GLUED_AFTER = /^(?:[»;:!?%€]|\d{3}(?!\d))/;

/** Whether a line may end at the ordinary space at `i`. */
function mayBreak(text: string, i: number): boolean {
  const after = GLUED_AFTER.exec(text.slice(i + 1, i + 5))?.[0];
  if (GLUED_BEFORE.test(text.charAt(i - 1))) return false;
  if (after === undefined) return true;
  return after.length > 1 && !/\d/.test(text.charAt(i - 1));
}

/** A text that is known to fit on one line. */
export function oneLine(face: Face, text: string, size: number): Line {
  return { text, width: face.width(text) * size };
}
