/** A reader of CSV that knows nothing of our writer: RFC 4180 with semicolons, after the mark of UTF-8. */
export function readCsv(text: string): string[][] {
  if (!text.startsWith('\uFEFF')) throw new Error('Un tableur français ouvrirait ce fichier avec de mauvais accents.');
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  for (let at = 1; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (text.charAt(at + 1) === '"') cell += text.charAt(++at);
      else quoted = false;
    } else if (sign === '"') quoted = true;
    else if (sign === ';' || sign === '\r') {
      row.push(cell);
      cell = '';
      if (sign === '\r') {
        at += 1;
        rows.push(row);
        row = [];
      }
    } else cell += sign;
  }
  return rows;
}
