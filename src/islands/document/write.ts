import { write } from '../../outputs/pdf/index.ts';
import { allFonts, textFonts } from './fonts.ts';
import type { PdfMade, PdfOrder } from './messages.ts';

/** Loads what `writePdf` will need, so that it can do without the network afterwards. */
export async function prepare(): Promise<void> {
  await textFonts();
}

/**
 * The PDF of a document. A text that the usual faces cannot draw is written again with the second ones, if they can be
 * had: offline, the document is still made, and says which characters it could not draw.
 */
export async function writePdf({ model, date }: PdfOrder): Promise<PdfMade> {
  const first = await write(model, { date, fonts: await textFonts() });
  if (first.remplaces.length === 0) return made(first);
  const fonts = await allFonts().catch(() => null);
  return made(fonts === null ? first : await write(model, { date, fonts }));
}

function made({ octets, pages, remplaces }: Awaited<ReturnType<typeof write>>): PdfMade {
  // A copy in a buffer of its own: what crosses from the worker is transferred, not shared.
  return { octets: new Uint8Array(octets), pages, remplaces };
}
