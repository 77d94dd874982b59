import type { DocumentModel } from '../documents/index.ts';
import type { Written } from './writer.ts';

/** The document was composed without its data (« sans mes données réutilisables »): there is nothing to save. */
export class NoDataError extends Error {
  override readonly name = 'NoDataError';
  constructor(titre: string) {
    super(`« ${titre} » a été préparé sans ses données réutilisables : il n’y a rien à enregistrer.`);
  }
}

/**
 * Writes the answers alone, as they are attached to the PDF: indented JSON in UTF-8, ended by a line feed.
 *
 * @throws {NoDataError} when the document carries no data.
 */
export function write(document: DocumentModel): Promise<Written> {
  if (!document.donnees) return Promise.reject(new NoDataError(document.titre));
  const octets = new TextEncoder().encode(`${JSON.stringify(document.donnees, null, 2)}\n`);
  return Promise.resolve({ octets, remplaces: [] });
}
