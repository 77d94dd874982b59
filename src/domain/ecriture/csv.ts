/** Rows as a French spreadsheet opens them with a double click: UTF-8 with its mark, semicolons, CRLF (RFC 4180 otherwise). */
export const csvFrancais = (rangees: readonly (readonly string[])[]): string =>
  `\uFEFF${rangees.map((rangee) => `${rangee.map(cellule).join(';')}\r\n`).join('')}`;

const cellule = (texte: string): string => (/[";\r\n]/u.test(texte) ? `"${texte.replaceAll('"', '""')}"` : texte);
