import type { PDFRef } from '#pdf-core';
import { decimal, type PdfFile, textString } from './objects.ts';
import type { Page } from './tagged.ts';

/** Where a bookmark leads: a page, and a height on it. */
export interface Target {
  /** « 2.1 », when the heading has one. */
  readonly number: string;
  readonly title: string;
  readonly page: Page;
  readonly y: number;
}

/** A heading, as important as `rank` says: 0 for the title of the document, then 1, 2, 3. */
export interface Heading extends Target {
  readonly rank: number;
}

interface Bookmark extends Heading {
  readonly ref: PDFRef;
  readonly children: Bookmark[];
}

/** Bookmarks, nested like the headings they stand for. */
export class Outline {
  /** Every heading, in the order of the document. */
  readonly headings: Heading[] = [];
  readonly #file: PdfFile;
  readonly #top: Bookmark[] = [];
  /** The headings still open: each a child of the one before. */
  readonly #open: Bookmark[] = [];

  constructor(file: PdfFile) {
    this.#file = file;
  }

  /**
   * How deep a heading to come will be, from 0: its rank without the gaps that a document may leave (a level 3
   * right under a level 1) and that PDF/UA forbids.
   *
   * @param rank its importance as the document says it: 0 for the title, then 1, 2, 3.
   */
  depth(rank: number): number {
    return this.#open.filter((bookmark) => bookmark.rank < rank).length;
  }

  add(rank: number, target: Target): void {
    this.#open.splice(this.depth(rank));
    const bookmark: Bookmark = { ...target, rank, ref: this.#file.ref(), children: [] };
    (this.#open.at(-1)?.children ?? this.#top).push(bookmark);
    this.#open.push(bookmark);
    this.headings.push(bookmark);
  }

  /** Writes the bookmarks and returns the entries they add to the catalog. */
  finish(left: number): string {
    const root = this.#file.ref();
    this.#write(this.#top, root, left);
    const visible = this.#top.reduce((count, { children }) => count + 1 + children.length, 0);
    this.#file.put(root, `<</Type/Outlines${ends(this.#top, visible)}>>`);
    return `/Outlines ${root}/PageMode/UseOutlines`;
  }

  #write(siblings: readonly Bookmark[], parent: PDFRef, left: number): void {
    siblings.forEach(({ ref, number, title, rank, page, y, children }, i) => {
      const [before, after] = [siblings[i - 1], siblings[i + 1]];
      const chain = `${before ? `/Prev ${before.ref}` : ''}${after ? `/Next ${after.ref}` : ''}`;
      const target = `/Dest[${page.ref}/XYZ ${left} ${decimal(y)} null]`;
      // Open under the title, folded below.
      this.#file.put(
        ref,
        `<</Title ${textString(`${number} ${title}`.trim())}/Parent ${parent}${target}${chain}${ends(children, rank === 0 ? children.length : -children.length)}>>`,
      );
      this.#write(children, ref, left);
    });
  }
}

function ends(children: readonly Bookmark[], count: number): string {
  const [first, last] = [children[0], children.at(-1)];
  return first && last ? `/First ${first.ref}/Last ${last.ref}/Count ${count}` : '';
}
