import { inWorker, startWorker } from './inWorker.ts';
import type { DocumentOrder, Following, Made } from './messages.ts';

export { civilDay } from './day.ts';
export type { AnswersOrder, DocumentOrder, Following, Made, ModelOrder, Product } from './messages.ts';

/** Loads the engine and its fonts before they are asked for: the document is then made without network. */
export function prepareDocument(): void {
  startWorker();
}

/**
 * Makes a document in a worker; in the page itself where workers cannot start (old browser, strict settings).
 *
 * @throws {Error} when the engine or its fonts could not be loaded, or the document could not be written.
 * @throws the reason of `following.signal`, once it is aborted.
 */
export async function makeDocument(order: DocumentOrder, following: Following = {}): Promise<Made> {
  following.signal?.throwIfAborted();
  const made = await inWorker(order, following);
  if (made !== null) return made;
  const { make } = await import('./make.ts');
  return make(order, following);
}
