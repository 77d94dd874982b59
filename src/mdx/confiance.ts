import { source } from '../collections.ts';
import { aPlusDeDeuxAns } from '../domain/francais/index.ts';
import type { Contact } from '../schemas/index.ts';

/** True when a reader should check this contact first: its editor says so, or its source is over two years old. */
export async function aVerifier({ etat, source: id }: Contact, jour: string): Promise<boolean> {
  if (etat === 'non-trouve') return false;
  return etat === 'a-verifier' || aPlusDeDeuxAns((await source(id)).date, jour);
}
