import { ajouter, type Commune, departementsDuCode } from '../../domain/territoire/index.ts';
import { chargerDepartements } from './donnees.ts';

/** What INSEE codes lead to: communes as an answer holds them, in order, and the codes that our lists do not know. */
export interface Nommees {
  readonly communes: readonly Commune[];
  readonly inconnues: readonly string[];
}

/** Reads the files of the départements of these codes, and no other. Rejects without network. */
export async function communesNommees(codes: readonly string[]): Promise<Nommees> {
  const lues = await chargerDepartements([...new Set(codes.flatMap((code) => departementsDuCode(code)))]);
  const parCode = new Map(lues.map((commune) => [commune.code, commune]));
  return {
    communes: ajouter(
      [],
      codes.flatMap((code) => parCode.get(code) ?? []),
    ),
    inconnues: codes.filter((code) => !parCode.has(code)),
  };
}
