import { source } from '../collections.ts';
import { confiance, type Confiance } from '../domain/contacts/index.ts';
import type { Contact } from '../schemas/index.ts';

/** How far this contact can be trusted: what its editor says, and whether its source is over two years old at `jour`. */
export async function confianceEn({ etat, source: id }: Contact, jour: string): Promise<Confiance> {
  return confiance({ etat }, (await source(id)).date, jour);
}
