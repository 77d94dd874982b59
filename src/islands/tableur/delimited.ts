/** Text of a file: UTF-8 (with or without mark), UTF-16 as Excel writes it, windows-1252 for what is neither. */
export function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

export type Separator = '\t' | ';' | ',';
const SEPARATORS: readonly Separator[] = ['\t', ';', ','];
const SAMPLE = 25;

/** The separator that cuts the first lines into the most columns, the same number on each; a tab when none does. */
export function separatorOf(text: string): Separator {
  const scores = SEPARATORS.map((separator) => {
    const rows = parseDelimited(text, separator).slice(0, SAMPLE);
    const columns = rows[0]?.length ?? 0;
    const alike = rows.filter((row) => row.length === columns).length;
    return columns > 1 ? (alike / rows.length) * 100 + columns : 0;
  });
  const best = Math.max(...scores);
  return best === 0 ? '\t' : (SEPARATORS[scores.indexOf(best)] ?? '\t');
}

/**
 * Rows of cells of a text copied from a spreadsheet or read from a CSV file: quotes around a cell keep separators and
 * line ends in it, two quotes inside make one (RFC 4180). Lines without any text are left out.
 */
export function parseDelimited(text: string, separator: Separator): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let position = 0;
  while (position < text.length) {
    const { cell, end } = nextCell(text, position, separator);
    row.push(cell);
    position = end + 1;
    if (end >= text.length || text[end] !== separator) {
      if (text.startsWith('\r\n', end)) position += 1;
      rows.push(row);
      row = [];
    } else if (position === text.length) {
      row.push('');
      rows.push(row);
    }
  }
  return rows.filter((cells) => cells.some((cell) => cell.trim() !== ''));
}

/** The cell that begins at `start`, and where what follows it (a separator, a line end, nothing) stands. */
function nextCell(text: string, start: number, separator: Separator): { cell: string; end: number } {
  if (text[start] === '"') {
    const quoted = /"((?:[^"]|"")*)"/uy;
    quoted.lastIndex = start;
    const found = quoted.exec(text);
    const end = quoted.lastIndex;
    if (found !== null && (end === text.length || [separator, '\n', '\r'].includes(text[end] ?? ''))) {
      return { cell: (found[1] ?? '').replaceAll('""', '"'), end };
    }
  }
  let end = start;
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end += 1;
  return { cell: text.slice(start, end), end };
}
