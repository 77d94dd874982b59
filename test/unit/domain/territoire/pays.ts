import { readFileSync } from 'node:fs';
import {
  annuaire,
  type Commune,
  type FichierDepartement,
  type FichierIndex,
  type FichierNational,
  lireDepartement,
  lireNational,
} from '../../../../src/domain/territoire/index.ts';

const file = (name: string): unknown => JSON.parse(readFileSync(`public/donnees/communes/${name}.json`, 'utf8'));

// Files written by scripts/make-communes.ts; test/content/communes.test.ts compares them with a fresh run.
export const index = file('index') as FichierIndex;
export const france = annuaire(lireNational(file('france') as FichierNational), index.departements);
export const departement = (code: string): readonly Commune[] => lireDepartement(file(code) as FichierDepartement);

/** The commune of this code. */
export function commune(code: string): Commune {
  const found = france.parCode.get(code);
  if (!found) throw new Error(`Aucune commune ne porte le code ${code}.`);
  return found;
}
