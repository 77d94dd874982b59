import type { PDFRef } from '#pdf-core';
import { artifactOn } from './artifact.ts';
import { Ink } from './ink.ts';
import type { Layout } from './layout/layout.ts';
import { decimal } from './objects.ts';
import type { Page } from './tagged.ts';

/** Light enough for the smallest grey text above it to keep a contrast of 5 to 1. */
const GREY = 0.9;
/** Part of the page's width that the slanted word may take, and half the height of a capital letter, in ems. */
const [BREADTH, HALF_CAPITAL] = [0.94, 0.34];
const SLOPE = Math.SQRT1_2;

/** A word across each page, under its text: drawn once for each size of page. */
export class Watermark {
  readonly #layout: Layout;
  readonly #text: string;
  readonly #drawn = new Map<number, PDFRef>();

  constructor(layout: Layout, text: string) {
    this.#layout = layout;
    this.#text = text.replaceAll('\n', ' ').trim();
  }

  /** The stream to put under the text of this page; none when there is no word. */
  under(page: Page): PDFRef | undefined {
    if (this.#text === '') return undefined;
    const known = this.#drawn.get(page.width);
    if (known) return known;
    const ink = new Ink();
    artifactOn(ink, 'Watermark', ({ bytes }) => this.#draw(bytes, page));
    const ref = this.#layout.file.stream('', ink.bytes.toUint8Array());
    this.#drawn.set(page.width, ref);
    return ref;
  }

  /** At 45°, in the middle of the page. */
  #draw(out: Ink['bytes'], page: Page): void {
    const { face } = this.#layout.styles.title;
    const ems = face.width(this.#text);
    const size = Math.round((BREADTH * Math.min(page.width, page.height)) / (SLOPE * (ems + 2 * HALF_CAPITAL)));
    const [along, across] = [(ems * size * SLOPE) / 2, HALF_CAPITAL * size * SLOPE];
    const [x, y] = [page.width / 2 - along + across, page.height / 2 - along - across];
    const turn = `${decimal(SLOPE)} ${decimal(SLOPE)} ${decimal(-SLOPE)} ${decimal(SLOPE)}`;
    out.write(`BT ${GREY} g /${face.codes[0]?.resource} ${size} Tf ${turn} ${decimal(x)} ${decimal(y)} Tm `);
    face.show(out, this.#text, size);
    out.write(' ET 0 g\n');
  }
}
