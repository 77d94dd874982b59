import { PAGE, type TaggedPages } from '../tagged.ts';

/** Margins of the text, in points: 2.2 cm at the sides; the foot holds the footer. */
export const MARGIN = { side: 62, top: 52, bottom: 66 } as const;
export const WIDTH = PAGE.width - 2 * MARGIN.side;
export const LEFT = MARGIN.side;
export const TOP = PAGE.height - MARGIN.top;
export const HEIGHT = TOP - MARGIN.bottom;

/** Where the next thing goes: a height on the last page, counted up from its foot as PDF does. */
export class Cursor {
  y = TOP;
  readonly #pages: TaggedPages;

  constructor(pages: TaggedPages) {
    this.#pages = pages;
    pages.newPage();
  }

  /** Points left above the bottom margin. */
  get room(): number {
    return this.y - MARGIN.bottom;
  }

  get pageIndex(): number {
    return this.#pages.pages.length - 1;
  }

  newPage(): void {
    this.#pages.newPage();
    this.y = TOP;
  }

  down(height: number): void {
    this.y -= height;
  }

  /** Opens a page when `height` does not fit on this one; a page that is still empty is kept. */
  need(height: number): void {
    if (height > this.room && this.y < TOP) this.newPage();
  }

  /** White space between two things: none at the top of a page. */
  space(height: number): void {
    if (this.y < TOP) this.y -= height;
  }
}
