import type { DocumentModel } from '../../documents/index.ts';
import { heading } from './blocks/titre.ts';
import type { TextStyle } from './ink.ts';
import { baseline } from './layout/flow.ts';
import type { Layout } from './layout/layout.ts';
import { LEFT, WIDTH } from './layout/page.ts';
import { decimal, textString } from './objects.ts';
import type { Heading } from './outline.ts';
import type { Element } from './element.ts';
import type { Page } from './tagged.ts';
import { oneLine, wrap } from './text/wrap.ts';

/** Kept free on the right for the number of the page, in points. */
const NUMBERS = 44;
/** Room for « 2.1 » before the text, by rank. */
const LABELS = [0, 24, 32, 40];
/** From one dot of the leaders to the next; they fall under one another. */
const DOTS = 4;

/** Whether a table of contents would have something to say. */
export function hasContents({ sommaire, blocs }: DocumentModel): boolean {
  return blocs.some((bloc) => bloc.type === 'titre' && bloc.niveau <= (sommaire ?? 0));
}

/**
 * The table of contents. Its place in the tree and its first page are taken before the text is laid out; its lines are
 * written when the pages of the headings are known, on as many pages as they need.
 */
export class Contents {
  readonly #layout: Layout;
  readonly #depth: number;
  readonly #element: Element;
  readonly #page: Page;
  readonly #y: number;
  /** Headings before the text: the title, and that of the table of contents itself. */
  readonly #before: number;

  /** @param depth ranks of the headings that it lists, from 1. */
  constructor(layout: Layout, depth: number) {
    const { cursor, outline, tagged } = layout;
    this.#layout = layout;
    this.#depth = depth;
    heading(layout, { texte: 'Sommaire' }, 1, 60);
    cursor.down(4);
    this.#element = tagged.element('TOC', tagged.root);
    this.#page = cursor.page;
    this.#y = cursor.y;
    this.#before = outline.headings.length;
    cursor.newPage();
  }

  finish(): void {
    const { cursor, outline, tagged } = this.#layout;
    const listed = outline.headings.slice(this.#before).filter(({ rank }) => rank > 0 && rank <= this.#depth);
    cursor.goTo(this.#page, this.#y);
    const lines = listed.map((target) => ({ target, write: this.#place(target) }));
    // Only now is every page in its place.
    const numbers = new Map(tagged.pages.map((page, i) => [page, i + 1]));
    const tree = new Nesting(this.#layout, this.#element);
    for (const { target, write } of lines) write(tree.parent(target.rank), String(numbers.get(target.page) ?? ''));
  }

  /** Takes the room of an entry; what it returns writes it there. */
  #place(target: Heading): (parent: Element, number: string) => void {
    const { cursor } = this.#layout;
    const style = this.#style(target.rank);
    const left = LABELS.slice(1, target.rank).reduce((sum, width) => sum + width, 0);
    const label = target.number === '' ? 0 : (LABELS[target.rank] ?? 0);
    const lines = wrap(style.face, target.title, style.size, WIDTH - left - label - NUMBERS);
    if (target.rank === 1) cursor.space(6);
    cursor.need(lines.length * style.leading + (target.rank < this.#depth ? style.leading : 0));
    const [page, y] = [cursor.page, cursor.y];
    const height = lines.length * style.leading;
    cursor.down(height + 2);
    return (parent, number) => {
      this.#layout.tagged.goTo(page);
      const entry = { target, style, lines, number, y, height, left: LEFT + left, label };
      write(this.#layout, this.#layout.tagged.element('TOCI', parent), entry);
    };
  }

  #style(rank: number): TextStyle {
    const { strong, body } = this.#layout.styles;
    return rank === 1 && this.#depth > 1 ? strong : body;
  }
}

interface Entry {
  readonly target: Heading;
  readonly style: TextStyle;
  readonly lines: ReturnType<typeof wrap>;
  readonly number: string;
  readonly y: number;
  readonly height: number;
  /** Left edge, and room for the heading's own number. */
  readonly left: number;
  readonly label: number;
}

function write({ file, tagged }: Layout, item: Element, entry: Entry): void {
  const { target, style, lines, number, y, height, left, label } = entry;
  const link = tagged.element('Link', tagged.element('Reference', item));
  const top = baseline(y, style);
  const last = top - (lines.length - 1) * style.leading;
  const end = oneLine(style.face, number, style.size);
  tagged.mark(link, (ink) => {
    if (label > 0) ink.text(style, [oneLine(style.face, `${target.number} `, style.size)], left, top);
    const spaced = lines.map((line, i) => (i === lines.length - 1 ? { ...line, text: `${line.text} ` } : line));
    ink.text(style, spaced, left + label, top);
    ink.text(style, [end], LEFT + WIDTH - end.width, last);
  });
  const from = Math.ceil((left + label + (lines.at(-1)?.width ?? 0) + 4) / DOTS) * DOTS;
  const to = LEFT + WIDTH - end.width - 5;
  if (to > from) tagged.artifact('Layout', (ink) => ink.dots(from, to, last, DOTS));
  const box = { x: left, y: y - height, width: LEFT + WIDTH - left, height };
  const said = textString(`${`${target.number} ${target.title}`.trim()}, page ${number}`);
  const entries = `/Subtype/Link/Border[0 0 0]/Contents ${said}/Dest[${target.page.ref}/XYZ ${LEFT} ${decimal(target.y)} null]`;
  tagged.annotate(link, file.ref(), box, entries);
}

/** The tables inside the table: one for each run of deeper entries. */
class Nesting {
  readonly #layout: Layout;
  readonly #open: { readonly rank: number; readonly element: Element }[];

  constructor(layout: Layout, top: Element) {
    this.#layout = layout;
    this.#open = [{ rank: 0, element: top }];
  }

  /** Where an entry of this rank stands. */
  parent(rank: number): Element {
    while ((this.#open.at(-1)?.rank ?? 0) > rank) this.#open.pop();
    const last = this.#open.at(-1);
    if (!last) throw new Error('The table itself is never closed');
    if (last.rank === rank) return last.element;
    // The first entries of all stand in the table itself, whatever their rank.
    const element = last.rank === 0 ? last.element : this.#layout.tagged.element('TOC', last.element);
    this.#open.push({ rank, element });
    return element;
  }
}
