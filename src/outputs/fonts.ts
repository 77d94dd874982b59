import type { DocumentModel } from '../documents/index.ts';
import { COVERAGE } from './coverage.ts';
import { clean } from './pdf/text/clean.ts';
import { drawnAs } from './pdf/text/lookalikes.ts';

/** Folder of the PDF fonts on the site. */
export const FONTS_PATH = '/fonts/pdf/';
/** Needed by every document. */
export const MAIN_FONTS = { regular: 'cpts-regular.ttf', bold: 'cpts-bold.ttf' } as const;

type FontFile = keyof typeof COVERAGE;

/** Fonts fetched only for the characters that the main ones lack, in the order in which they are tried. */
const FALLBACKS: readonly Exclude<FontFile, 'cpts-regular.ttf'>[] = ['cpts-repli-lettres.ttf', 'cpts-repli-signes.ttf'];

const ASCII = /^[\n\x20-\x7e]*$/;

/** What the texts of a document ask of the fonts. */
export interface FontNeeds {
  /** Files to give as `fonts.fallback`, besides the main ones. */
  readonly fallback: readonly string[];
  /** Characters that no font draws: a box will stand in their place. Each once, in order of appearance. */
  readonly missing: readonly string[];
}

/** Which fonts a document needs, and what none of them can draw: to be told before the file is made. */
export function fontNeeds(document: DocumentModel): FontNeeds {
  const { donnees: _attached, images: _pictures, ...printed } = document;
  return fontNeedsOf(textsIn(printed));
}

/** The same for texts alone, such as the answer being typed. */
export function fontNeedsOf(texts: Iterable<string>): FontNeeds {
  const fallback = new Set<string>();
  const missing = new Set<string>();
  for (const text of texts) {
    // Names, drawings, addresses: the main fonts have all of ASCII.
    if (ASCII.test(text)) continue;
    for (const sign of clean(text)) {
      const code = sign.codePointAt(0) ?? 0;
      const file = fontFor(code);
      if (file === undefined) missing.add(sign);
      else if (file !== MAIN_FONTS.regular) fallback.add(file);
    }
  }
  return { fallback: FALLBACKS.filter((file) => fallback.has(file)), missing: [...missing] };
}

/** Characters of a text that no font of ours can draw. */
export function missingCharacters(text: string): readonly string[] {
  return fontNeedsOf([text]).missing;
}

function fontFor(code: number): FontFile | undefined {
  if (code === 0x0a) return MAIN_FONTS.regular;
  for (const candidate of drawnAs(code)) {
    const file = [MAIN_FONTS.regular, ...FALLBACKS].find((name) => covered(name).has(candidate));
    if (file) return file;
  }
  return undefined;
}

const sets = new Map<FontFile, ReadonlySet<number>>();

function covered(file: FontFile): ReadonlySet<number> {
  const known = sets.get(file) ?? decode(COVERAGE[file]);
  sets.set(file, known);
  return known;
}

function decode(ranges: string): ReadonlySet<number> {
  const codes = new Set<number>();
  let code = 0;
  for (const pair of ranges.split(' ')) {
    const [skipped = 0, length = 0] = pair.split('.').map((digits) => parseInt(digits, 36));
    code += skipped;
    for (let i = 0; i < length; i += 1) codes.add(code++);
  }
  return codes;
}

function* textsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null) for (const item of Object.values(value)) yield* textsIn(item);
}
