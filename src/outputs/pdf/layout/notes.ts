import type { Fragment, Texte } from '../../../documents/index.ts';
import { SaidNotes } from '../../notes.ts';
import type { Box, TextStyle } from '../ink.ts';
import { decimal, type PdfFile, textString } from '../objects.ts';
import type { Element } from '../element.ts';
import type { TaggedPages } from '../tagged.ts';
import type { NoteCall } from '../text/runs.ts';
import type { Line } from '../text/line.ts';
import { oneLine, wrap } from '../text/wrap.ts';
import { type Cursor, MARGIN, WIDTH } from './page.ts';

/** Above the notes of a page: white, the rule, white again; in points. */
const HEAD = 14;
const RULE_WIDTH = 90;
/** Room for the number of a note, before its text. */
const INDENT = 16;
/** Part of a page that notes begun on the page before may take at most. */
const MOST = 0.5;

/** A note that was called: its lines and its place in the tree. */
interface Called {
  readonly lines: readonly Line[];
  readonly note: Element;
  readonly label: Element;
}

/** A line at the foot of a page; the first of its note has the number beside it. */
interface FootLine {
  readonly called: Called;
  readonly line: Line;
  readonly number: number | undefined;
}

/** Where a note is called on this page, until the place of the note itself is known. */
interface Calling {
  readonly call: NoteCall;
  readonly link: Element;
  readonly box: Box;
}

/**
 * The footnotes: numbered in the order of the text, written at the foot of the page that calls them. A note that does
 * not fit there goes on at the foot of the next page; none is ever lost.
 */
export class Notes {
  readonly #file: PdfFile;
  readonly #tagged: TaggedPages;
  readonly #cursor: Cursor;
  readonly #style: TextStyle;
  readonly #said = new SaidNotes();
  readonly #calls = new Map<Fragment, NoteCall>();
  readonly #labels = new Map<object, Texte>();
  readonly #wrapped = new Map<NoteCall, readonly Line[]>();
  readonly #called = new Map<NoteCall, Called>();
  #callings: Calling[] = [];
  #foot: FootLine[] = [];
  #carried: FootLine[] = [];

  constructor(file: PdfFile, tagged: TaggedPages, cursor: Cursor, styles: { readonly small: TextStyle }) {
    this.#file = file;
    this.#tagged = tagged;
    this.#cursor = cursor;
    this.#style = styles.small;
    cursor.leaving.add(() => this.#write());
    cursor.entering.add(() => this.#goOn());
  }

  /** The note that a fragment calls, numbered the first time that it is asked for. */
  readonly callOf = (fragment: Fragment): NoteCall | undefined => {
    const text = fragment.note?.trim() ?? '';
    if (text === '') return undefined;
    const known = this.#calls.get(fragment);
    if (known) return known;
    const call = { number: this.#calls.size + 1, text: this.#said.next(text) };
    this.#calls.set(fragment, call);
    return call;
  };

  /** The label of a block, with the call of its own note when it has one: the same text each time it is asked for. */
  labelOf(bloc: object, libelle: string, note: string | undefined): Texte {
    if (!note?.trim()) return libelle;
    const label = this.#labels.get(bloc) ?? [{ texte: libelle, note }];
    this.#labels.set(bloc, label);
    return label;
  }

  /** Points that the notes called by these lines take at the foot of the page, half a page at most. */
  height(lines: readonly Line[]): number {
    const calls = callsIn(lines);
    if (calls.length === 0) return 0;
    const count = calls.reduce((sum, call) => sum + this.#linesOf(call).length, 0);
    const height = count * this.#style.leading + (this.#foot.length === 0 ? HEAD : 0);
    return Math.min(height, this.#cursor.height * MOST);
  }

  /** Puts the notes called by these lines at the foot of the page, under text that still needs `text` points. */
  hold(lines: readonly Line[], text: number): void {
    for (const call of callsIn(lines)) {
      const called = this.#called.get(call);
      const foot = called?.lines.map((line, i) => ({ called, line, number: i === 0 ? call.number : undefined })) ?? [];
      const before = this.#carried;
      this.#carried = [];
      if (before.length === 0) this.#take(foot, this.#cursor.room - text);
      else this.#carried = [...before, ...foot];
    }
  }

  /** The element of a call, in the text of `parent`; its note stands right after it in the tree. */
  refer(parent: Element, call: NoteCall, box: Box): Element {
    const link = this.#tagged.element('Link', this.#tagged.element('Reference', parent));
    const note = this.#tagged.element('Note', parent, '', `note-${call.number}`);
    this.#called.set(call, { lines: this.#linesOf(call), note, label: this.#tagged.element('Lbl', note) });
    this.#callings.push({ call, link, box });
    return link;
  }

  /** Writes the notes of the last page, and what they still have to say. */
  finish(): void {
    this.#write();
    while (this.#carried.length > 0) {
      this.#cursor.newPage();
      this.#write();
    }
  }

  #linesOf(call: NoteCall): readonly Line[] {
    const { face, size } = this.#style;
    // As wide as an upright page, so that a note may go on whatever the next page is.
    const lines = this.#wrapped.get(call) ?? wrap(face, call.text, size, WIDTH - INDENT);
    this.#wrapped.set(call, lines);
    return lines;
  }

  /** Keeps as many lines as `room` points hold, the others for the next page. */
  #take(lines: readonly FootLine[], room: number): void {
    const head = this.#foot.length === 0 ? HEAD : 0;
    const count = Math.min(lines.length, Math.max(0, Math.floor((room - head) / this.#style.leading)));
    this.#carried.push(...lines.slice(count));
    if (count === 0) return;
    this.#foot.push(...lines.slice(0, count));
    this.#cursor.bottom += head + count * this.#style.leading;
  }

  #goOn(): void {
    const carried = this.#carried;
    this.#carried = [];
    this.#take(carried, this.#cursor.height * MOST);
  }

  #write(): void {
    const { leading, size } = this.#style;
    const top = MARGIN.bottom + this.#foot.length * leading;
    const places = new Map<number, number>();
    if (this.#foot.length > 0) {
      const y = top + HEAD / 2 - 2;
      this.#tagged.artifact('Layout', (ink) => ink.line([MARGIN.side, y], [MARGIN.side + RULE_WIDTH, y], 0.35, 0.6));
    }
    this.#foot.forEach(({ called, line, number }, i) => {
      const baseline = top - i * leading - (leading - size) / 2 - size * 0.8;
      if (number !== undefined) {
        places.set(number, baseline + leading);
        this.#text(called.label, oneLine(this.#style.face, `${number}. `, size), MARGIN.side, baseline);
      }
      this.#text(called.note, line, MARGIN.side + INDENT, baseline);
    });
    for (const calling of this.#callings) this.#lead(calling, places.get(calling.call.number) ?? top);
    this.#foot = [];
    this.#callings = [];
  }

  #text(element: Element, line: Line, x: number, baseline: number): void {
    this.#tagged.write(element, this.#style, [line], x, baseline);
  }

  /** Makes the number in the text lead to its note. */
  #lead({ call, link, box }: Calling, y: number): void {
    const target = `/Dest[${this.#cursor.page.ref}/XYZ ${MARGIN.side} ${decimal(y)} null]`;
    const entries = `/Subtype/Link/Border[0 0 0]/Contents ${textString(`Note ${call.number}`)}${target}`;
    this.#tagged.annotate(link, this.#file.ref(), box, entries);
  }
}

function callsIn(lines: readonly Line[]): NoteCall[] {
  return lines.flatMap(({ pieces = [] }) =>
    pieces.flatMap(({ run, text }) => (run.note && text !== '' ? [run.note] : [])),
  );
}
