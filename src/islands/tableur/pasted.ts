import type { Answers, Field, FieldKind } from '../../forms/index.ts';
import { laidOver, type Place } from './block.ts';
import { guessed, hasHeadings } from './columns.ts';
import { gathered } from './joined.ts';
import { valueOfCell } from './values.ts';

type Block = readonly (readonly string[])[];

/** Kinds that hold only what their list proposes: a cell may say something else. */
const PROPOSED: ReadonlySet<FieldKind> = new Set<FieldKind>(['choix', 'cases', 'oui_non', 'case']);
/** Beyond this many, values that were not recognised are counted, no longer named. */
const NAMED = 3;

/** Rows once a block is pasted over them, and the sentence that says what was done, in French. */
export interface Pasted {
  readonly rows: readonly Answers[];
  readonly said: string;
}

/** Pastes a block over rows. Titles of columns, if it begins with some, say where its columns go, and are left out. */
export function pastedOver(rows: readonly Answers[], block: Block, place: Place): Pasted {
  const titled = beginsWithTitles(block, place.fields);
  const [titles = []] = block;
  const matching = guessed(titled ? titles : [], place.fields, titled);
  const columns = gathered(matching, place.fields, titles);
  const fields = titled ? columns.map(({ field }) => field) : place.fields.slice(place.column);
  const lines = titled ? block.slice(1).map((cells) => columns.map(({ text }) => text(cells))) : block;
  const aside = titled ? matching.filter((id, n) => id === null && titles[n]?.trim() !== '').length : 0;
  const parts = [
    lines.length === 1 ? 'Une ligne collée' : `${lines.length} lignes collées`,
    titled ? 'une ligne de titres laissée de côté' : '',
    aside === 0 ? '' : aside === 1 ? 'une colonne sans place ici' : `${aside} colonnes sans place ici`,
    unreadInWords(unread(lines, fields, place.index)),
  ];
  return {
    rows: laidOver(rows, lines, { index: place.index, column: 0, fields }),
    said: `${parts.filter((part) => part !== '').join(', ')}.`,
  };
}

/** Whether the first line of several names columns, at least half of its cells doing so. */
function beginsWithTitles(block: Block, fields: readonly Field[]): boolean {
  const [first = []] = block;
  if (block.length < 2 || !hasHeadings(first, fields)) return false;
  const filled = first.filter((cell) => cell.trim() !== '').length;
  return guessed(first, fields, true).filter((id) => id !== null).length * 2 >= filled;
}

/** Cells that a list does not propose, each with the number of its row in the table. */
function unread(lines: Block, fields: readonly (Field | undefined)[], index: number): readonly string[] {
  return lines.flatMap((cells, n) =>
    cells.flatMap((cell, column) => {
      const field = fields[column];
      const lost = field !== undefined && PROPOSED.has(field.type) && valueOfCell(field, cell) === undefined;
      return lost ? [`${cell.trim()}, ligne ${index + n + 1}`] : [];
    }),
  );
}

function unreadInWords(cells: readonly string[]): string {
  if (cells.length === 0) return '';
  const named = [...cells.slice(0, NAMED), ...(cells.length > NAMED ? ['etc.'] : [])].join('\u202F; ');
  return `${cells.length === 1 ? 'une valeur non reconnue' : `${cells.length} valeurs non reconnues`} (${named})`;
}
