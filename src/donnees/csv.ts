import { csvFrancais } from '../domain/ecriture/index.ts';

type Cellule = string | number | boolean | null | readonly string[];

/** What stands between the items of a list, inside one cell. */
export const SEPARATEUR = ' | ';

/** Lines for a French spreadsheet: a list is one cell, `true` is « oui », `null` an empty cell. */
export function enCsv(colonnes: readonly string[], lignes: readonly Readonly<Record<string, Cellule>>[]): string {
  return csvFrancais([colonnes, ...lignes.map((ligne) => colonnes.map((colonne) => enTexte(ligne[colonne] ?? null)))]);
}

function enTexte(valeur: Cellule): string {
  if (valeur === null) return '';
  if (typeof valeur === 'boolean') return valeur ? 'oui' : 'non';
  return typeof valeur === 'object' ? valeur.join(SEPARATEUR) : String(valeur);
}
