import { type Orientation, PAGE, type Page, type TaggedPages } from '../tagged.ts';

/** Margins of the text, in points: 2.2 cm at the sides; the foot holds the footer. */
export const MARGIN = { side: 62, top: 52, bottom: 66 } as const;
export const WIDTH = PAGE.width - 2 * MARGIN.side;
export const LEFT = MARGIN.side;
export const TOP = PAGE.height - MARGIN.top;

/** Where the next thing goes: a height on the last page, counted up from its foot as PDF does. Lengths in points. */
export class Cursor {
  y = TOP;
  /** Lowest place that the text may reach; notes at the foot of the page raise it, a new page sets it back. */
  bottom: number = MARGIN.bottom;
  /** Called just before the text leaves a page, and just after it has entered another: what goes on is repeated there. */
  readonly leaving = new Set<() => void>();
  readonly entering = new Set<() => void>();
  readonly #pages: TaggedPages;
  #orientation: Orientation = 'portrait';
  #inset = { left: 0, right: 0 };
  /** Where this page begins to be used: its top, or lower when what goes on from the page before says so. */
  #start = TOP;
  /** The white that was just left. */
  #spaced = 0;

  constructor(pages: TaggedPages) {
    this.#pages = pages;
    pages.newPage();
  }

  /** Left edge of the text. */
  get left(): number {
    return MARGIN.side + this.#inset.left;
  }

  /** Width of the text. */
  get width(): number {
    return this.page.width - 2 * MARGIN.side - this.#inset.left - this.#inset.right;
  }

  /** Where the first line of the page hangs. */
  get top(): number {
    return this.page.height - MARGIN.top;
  }

  /** Height of a page of text, notes at its foot not deducted. */
  get height(): number {
    return this.top - MARGIN.bottom;
  }

  /** Points left above the bottom. */
  get room(): number {
    return this.y - this.bottom;
  }

  get page(): Page {
    return this.#pages.page;
  }

  /** Whether nothing was placed on this page yet. */
  get atTop(): boolean {
    return this.y >= this.#start;
  }

  newPage(): void {
    // Frames inside frames: the innermost is closed first.
    for (const leave of [...this.leaving].reverse()) leave();
    this.#pages.newPage(this.#orientation);
    this.y = this.#start = this.top;
    this.#spaced = 0;
    this.bottom = MARGIN.bottom;
    for (const enter of this.entering) enter();
  }

  /** Starts a page in this orientation, kept until the next call; a page that is still empty is turned instead. */
  turn(orientation: Orientation): void {
    this.#orientation = orientation;
    if (this.atTop && this.#start === this.top && this.page.marked.length === 0) {
      this.#pages.turn(orientation);
      this.y = this.#start = this.top;
    } else this.newPage();
  }

  /** Goes back to a height of an upright page left earlier; pages opened from there come right after it. */
  goTo(page: Page, y: number): void {
    this.#pages.goTo(page);
    this.#orientation = 'portrait';
    this.y = y;
    this.#start = this.top;
    this.#spaced = 0;
    this.bottom = MARGIN.bottom;
  }

  /** Runs `place` in a narrower column, whatever the pages it goes through. */
  within(left: number, right: number, place: () => void): void {
    const outside = this.#inset;
    this.#inset = { left: outside.left + left, right: outside.right + right };
    try {
      place();
    } finally {
      this.#inset = outside;
    }
  }

  down(height: number): void {
    this.y -= height;
    this.#spaced = 0;
  }

  /** Goes down without using the page: the inside of a frame, what is repeated at the top of a page. */
  pad(height: number): void {
    const fresh = this.atTop;
    this.y -= height;
    if (fresh) this.#start = this.y;
  }

  /** Opens a page when `height` does not fit on this one; a page that is still empty is kept. */
  need(height: number): void {
    if (height > this.room && !this.atTop) this.newPage();
  }

  /** White space between two things: none at the top of a page. */
  space(height: number): void {
    if (this.atTop) return;
    this.y -= height;
    this.#spaced += height;
  }

  /** Takes back the white just left: nothing follows that should stand apart. */
  unspace(): void {
    this.y += this.#spaced;
    this.#spaced = 0;
  }
}
