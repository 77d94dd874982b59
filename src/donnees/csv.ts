type Cellule = string | number | boolean | null | readonly string[];

/** What stands between the items of a list, inside one cell. */
export const SEPARATEUR = ' | ';

/**
 * Lines as a French spreadsheet opens them with a double click: UTF-8 with its mark, semicolons, CRLF (RFC 4180
 * otherwise). A list is one cell, `true` is « oui », `null` an empty cell.
 */
export function enCsv(colonnes: readonly string[], lignes: readonly Readonly<Record<string, Cellule>>[]): string {
  const rangees = [colonnes, ...lignes.map((ligne) => colonnes.map((colonne) => enTexte(ligne[colonne] ?? null)))];
  return `\uFEFF${rangees.map((rangee) => `${rangee.map(cellule).join(';')}\r\n`).join('')}`;
}

function enTexte(valeur: Cellule): string {
  if (valeur === null) return '';
  if (typeof valeur === 'boolean') return valeur ? 'oui' : 'non';
  return typeof valeur === 'object' ? valeur.join(SEPARATEUR) : String(valeur);
}

const cellule = (texte: string): string => (/[";\r\n]/u.test(texte) ? `"${texte.replaceAll('"', '""')}"` : texte);
