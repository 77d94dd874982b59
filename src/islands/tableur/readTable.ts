import { decoded, parseDelimited, separatorOf } from './delimited.ts';

/** Rows of cells as text, or what went wrong, said to the reader. */
export type TableRead =
  | { readonly ok: true; readonly rows: readonly (readonly string[])[] }
  | { readonly ok: false; readonly phrase: string };

/** Beyond this, a file is not a list of people: the browser would stop answering. */
const MOST_BYTES = 20 * 1024 * 1024;
const MOST_ROWS = 5000;

/** The first sheet of an .xlsx file, or a CSV or TSV file. Never throws. */
export async function readTable(file: File): Promise<TableRead> {
  if (file.size > MOST_BYTES) return refused('Ce fichier dépasse 20\u00A0Mo. Gardez seulement les colonnes utiles.');
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (isZip(bytes)) return readWorkbook(bytes);
  if (isOldExcel(bytes)) {
    return refused(
      'Ce fichier vient d’une ancienne version d’Excel (.xls). Enregistrez-le en .xlsx ou en CSV, puis recommencez.',
    );
  }
  const text = decoded(bytes);
  return text.includes('\0')
    ? refused('Ce fichier n’est pas un tableau. Choisissez un fichier .xlsx, .csv ou .tsv.')
    : bounded(parseDelimited(text, separatorOf(text)));
}

/** What was copied from a spreadsheet: tabs between cells. A list typed with semicolons is read too. */
export const readPasted = (text: string): TableRead => bounded(parseDelimited(text, separatorOf(text)));

async function readWorkbook(bytes: Uint8Array): Promise<TableRead> {
  try {
    const { readSheet } = await import('read-excel-file/universal');
    const sheet = await readSheet(new Blob([new Uint8Array(bytes)]));
    return bounded(sheet.map((row) => row.map(cellText)).filter((row) => row.some((cell) => cell !== '')));
  } catch {
    return refused('Ce fichier .xlsx n’a pas pu être lu. Enregistrez-le en CSV depuis le tableur, puis recommencez.');
  }
}

function bounded(rows: readonly (readonly string[])[]): TableRead {
  if (rows.length === 0) return refused('Ce tableau est vide.');
  if (rows.length > MOST_ROWS) return refused(`Ce tableau a plus de 5\u202F000 lignes. Importez-le en plusieurs fois.`);
  return { ok: true, rows };
}

const refused = (phrase: string): TableRead => ({ ok: false, phrase });
const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;
const isOldExcel = (bytes: Uint8Array): boolean => bytes[0] === 0xd0 && bytes[1] === 0xcf;

/** A cell as a French reader would have typed it. Spreadsheets count days in no time zone: dates are read in UTC. */
function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) {
    const [year = '', month = '', day = ''] = cell.toISOString().slice(0, 10).split('-');
    return `${day}/${month}/${year}`;
  }
  if (typeof cell === 'boolean') return cell ? 'oui' : 'non';
  return typeof cell === 'number' ? String(cell).replace('.', ',') : String(cell);
}
