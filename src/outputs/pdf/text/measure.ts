import type { Texte } from '../../../documents/index.ts';
import type { Face } from './face.ts';
import { mayBreakAtSpace } from './spaces.ts';

/** How wide a text wishes to be, in ems: its longest line, and what cannot be cut without cutting a word. */
export interface Wish {
  readonly line: number;
  readonly word: number;
}

const [LINE_FEED, SPACE, HYPHEN, EN_DASH, EM_DASH] = [0x0a, 0x20, 0x2d, 0x2013, 0x2014];

/** The wishes of the texts of a table, each measured once: the same words come back from row to row. */
export class Wishes {
  readonly #known = new Map<Face, Map<string, Wish>>();

  /** Measures a text; one in fragments as if each were in the face that fits it. */
  of(face: Face, bold: Face, texte: Texte): Wish {
    if (typeof texte !== 'string') return wishOf(face, bold, texte);
    let known = this.#known.get(face);
    if (!known) this.#known.set(face, (known = new Map()));
    let found = known.get(texte);
    if (!found) known.set(texte, (found = wish(face, texte)));
    return found;
  }
}

function wishOf(face: Face, bold: Face, texte: Exclude<Texte, string>): Wish {
  let line = 0;
  let word = 0;
  for (const { texte: text, gras = false, note } of texte) {
    const each = wish(gras ? bold : face, text);
    line += each.line + (note ? 1 : 0);
    word = Math.max(word, each.word + (note ? 1 : 0));
  }
  return { line, word };
}

function wish(face: Face, text: string): Wish {
  let [line, word, longestLine, longestWord, before] = [0, 0, 0, 0, 0];
  for (let i = 0; i < text.length; i += 1) {
    const character = text.codePointAt(i) ?? 0;
    if (character > 0xffff) i += 1;
    if (character === LINE_FEED) {
      longestLine = Math.max(longestLine, line);
      longestWord = Math.max(longestWord, word);
      line = word = before = 0;
      continue;
    }
    const advance = face.advance(character, before);
    before = character;
    line += advance;
    if (character === SPACE && mayBreakAtSpace(text, i)) {
      longestWord = Math.max(longestWord, word);
      word = 0;
    } else {
      word += advance;
      if (character !== HYPHEN && character !== EN_DASH && character !== EM_DASH) continue;
      longestWord = Math.max(longestWord, word);
      word = 0;
    }
  }
  return { line: Math.max(longestLine, line), word: Math.max(longestWord, word) };
}
