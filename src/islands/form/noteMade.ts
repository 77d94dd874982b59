import type { FormDefinition } from '../../forms/index.ts';
import { pathIsKept } from '../../storage/parcours/key/index.ts';
import { civilDay } from '../document/index.ts';

/** Notes that a document was made, for the page of the nine steps: only where the person agreed to keep it. */
export async function noteMade({ slug, titre_court: titre }: FormDefinition, date: Date): Promise<void> {
  if (!pathIsKept()) return;
  // Failing to arrive costs a date on another page, never the document.
  const path = await import('../../storage/parcours/index.ts').catch(() => null);
  path?.openPath().note({ formulaire: slug, titre, le: civilDay(date) });
}
