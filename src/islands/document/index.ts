import type { PdfMade, PdfOrder } from './messages.ts';
import { inWorker, startWorker } from './inWorker.ts';

export type { PdfMade, PdfOrder } from './messages.ts';

/** Loads the engine and its fonts before they are asked for: the document is then made without network. */
export function preparePdf(): void {
  startWorker();
}

/**
 * Makes the PDF in a worker; in the page itself where workers cannot start (old browser, strict settings).
 *
 * @throws {Error} when the engine or its fonts could not be loaded, or the document could not be written.
 */
export async function makePdf(order: PdfOrder): Promise<PdfMade> {
  const made = await inWorker(order);
  if (made !== null) return made;
  const { writePdf } = await import('./write.ts');
  return writePdf(order);
}
