import type { Fragment, Texte } from '../../../documents/index.ts';
import { linkable } from '../../characters.ts';
import type { Element } from '../element.ts';
import type { Face } from './face.ts';

/** A link inside a text, over one or several runs. */
export interface RunLink {
  readonly address: string;
  /** All its words, whatever the lines they stand on. */
  text: string;
  /** Made when its first word is drawn. */
  element?: Element;
}

/** A footnote and the place that calls it. */
export interface NoteCall {
  readonly number: number;
  readonly text: string;
}

/** A stretch of text that looks the same from `from` to `to`, the next run. */
export interface Run {
  readonly from: number;
  readonly to: number;
  readonly face: Face;
  /** Size against that of the text around: 1, or less for the number of a note. */
  readonly ratio: number;
  readonly slanted: boolean;
  readonly struck: boolean;
  readonly link: RunLink | undefined;
  readonly note: NoteCall | undefined;
  /** Of a struck run: made when its first word is drawn. */
  element?: Element;
}

export interface RichText {
  readonly text: string;
  readonly runs: readonly Run[];
}

/** What a text in fragments needs to become runs. */
export interface Faces {
  readonly face: Face;
  readonly bold: Face;
  /** The call of the note of a fragment, numbered at its first appearance. */
  readonly noteOf: (fragment: Fragment) => NoteCall | undefined;
}

/** Size of the number of a note against the text that calls it. */
const CALL = 0.62;

/** The text without its looks; the notes that it calls are not part of it. */
export function plainText(texte: Texte): string {
  return typeof texte === 'string' ? texte : texte.map((fragment) => fragment.texte).join('');
}

/** Whether there is nothing to print; a note alone is something. */
export function isBlank(texte: Texte): boolean {
  if (typeof texte === 'string') return texte.trim() === '';
  return texte.every(({ texte: text, note = '' }) => text.trim() === '' && note.trim() === '');
}

/** The fragments as one text and its runs, the numbers of the notes written in their place. */
export function richText(fragments: readonly Fragment[], faces: Faces): RichText {
  const runs: Run[] = [];
  let text = '';
  let link: RunLink | undefined;
  const add = (words: string, look: Omit<Run, 'from' | 'to' | 'element'>): void => {
    if (words === '') return;
    runs.push({ ...look, from: text.length, to: text.length + words.length });
    text += words;
  };
  for (const fragment of fragments) {
    const { texte: words, gras = false, italique = false, biffe = false, lien: address = '' } = fragment;
    link = linkOf(address, link, words);
    const face = gras ? faces.bold : faces.face;
    const look = { face, ratio: 1, slanted: italique, struck: biffe, link, note: undefined };
    const note = faces.noteOf(fragment);
    // The number stands against the last word, not after the space behind it.
    const end = note ? words.trimEnd().length : words.length;
    add(words.slice(0, end), look);
    if (note) add(String(note.number), { ...look, ratio: CALL, slanted: false, struck: false, link: undefined, note });
    add(words.slice(end), look);
  }
  return { text, runs };
}

/** Fragments next to each other that lead to the same place are one link. */
function linkOf(address: string, before: RunLink | undefined, words: string): RunLink | undefined {
  if (!linkable(address)) return undefined;
  if (before?.address !== address) return { address, text: words };
  before.text += words;
  return before;
}

/** Measures a text in runs, sign after sign from the first to the last, as `wrap` does. */
export class RunMeasure {
  readonly #runs: readonly Run[];
  #current = 0;

  constructor({ runs }: RichText) {
    this.#runs = runs;
  }

  /** Advance of the sign at `at`, in ems of the text around. */
  advance(character: number, before: number, at: number): number {
    while (at >= (this.#runs[this.#current]?.to ?? Infinity)) this.#current += 1;
    const run = this.#runs[this.#current];
    if (!run) return 0;
    return run.face.advance(character, at === run.from ? 0 : before) * run.ratio;
  }
}
