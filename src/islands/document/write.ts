import { fontNeeds } from '../../outputs/index.ts';
import { write } from '../../outputs/pdf/index.ts';
import { fontsWith, textFonts } from './fonts.ts';
import type { PdfMade, PdfOrder } from './messages.ts';

/** Loads what `writePdf` will need, so that it can do without the network afterwards. */
export async function prepare(): Promise<void> {
  await textFonts();
}

/**
 * The PDF of a document, with the second faces when its texts need them and they can be had: offline, the document is
 * still made, and says which characters it could not draw.
 */
export async function writePdf({ model, date }: PdfOrder): Promise<PdfMade> {
  const fonts = await fontsWith(fontNeeds(model).fallback);
  const { octets, pages, remplaces } = await write(model, { date, fonts });
  // A copy in a buffer of its own: what crosses from the worker is transferred, not shared.
  return { octets: new Uint8Array(octets), pages, remplaces };
}
