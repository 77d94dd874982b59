import { MARGIN } from '../../../../src/outputs/pdf/layout/page.ts';
import { withPdfjs } from '../../../support/pdf.ts';

/** A piece of text and its place, in points from the lower left corner of its page. */
export interface Placed {
  readonly page: number;
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
}

/** The line of the footer: what lies under it is the footer. */
const FOOTER = MARGIN.bottom - 22;

/** Every piece of text with its place, footers left out. */
export function placedTexts(octets: Uint8Array): Promise<Placed[]> {
  return withPdfjs(octets, async (document) => {
    const placed: Placed[] = [];
    for (let page = 1; page <= document.numPages; page += 1) {
      const { items } = await (await document.getPage(page)).getTextContent({ disableNormalization: true });
      for (const item of items) {
        if (!('str' in item) || item.str.trim() === '') continue;
        // pdf.js types the matrix as any[]: six numbers, the last two are the place.
        const [, , , size = 0, left = 0, baseline = 0] = item.transform as number[];
        placed.push({ page, text: item.str, left, right: left + item.width, baseline, size });
      }
    }
    return placed.filter(({ baseline }) => baseline > FOOTER);
  });
}

/** Pairs of texts drawn over each other: as if one had not known of the other. */
export function overlaps(placed: readonly Placed[]): string[] {
  const found: string[] = [];
  placed.forEach((a, i) => {
    for (const b of placed.slice(i + 1)) {
      const sameLine = a.page === b.page && Math.abs(a.baseline - b.baseline) < 0.5 * Math.min(a.size, b.size);
      if (sameLine && Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1.5)
        found.push(`page ${a.page} : ${JSON.stringify(a.text)} sur ${JSON.stringify(b.text)}`);
    }
  });
  return found;
}
