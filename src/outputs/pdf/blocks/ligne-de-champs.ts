import { fieldHeight, linesInField } from '../appearances.ts';
import type { Fields } from '../fields.ts';
import type { Layout } from '../layout/layout.ts';
import { HEIGHT } from '../layout/page.ts';
import type { Element } from '../tagged.ts';
import type { Column } from './colonnes.ts';

/** Neighbouring fields share the line between them, in points. */
const SHARED = 0.75;

export interface FieldRow {
  readonly row: Element;
  readonly columns: readonly Column[];
  readonly values: readonly string[];
  /** Name and legend of the table, and place of the row in it, from 1. */
  readonly nom: string;
  readonly legende: string;
  readonly number: number;
  readonly nextPage: () => void;
}

/** A row of fields; false, and nothing drawn, when an answer is too long to be shown in a field. */
export function fieldRow({ cursor, styles, tagged }: Layout, fields: Fields, wanted: FieldRow): boolean {
  const { row, columns, values, nom, legende, number } = wanted;
  const lines = values.map((value, i) => linesInField(styles.cell.face, value, columns[i]?.width ?? 0));
  const height = fieldHeight(Math.max(1, ...lines));
  if (height > HEIGHT / 2) return false;
  if (height > cursor.room) wanted.nextPage();
  columns.forEach(({ name, label, x, width }, i) => {
    const said = [legende, `ligne ${number}`, label].filter((text) => text.trim() !== '').join(', ');
    const last = i === columns.length - 1;
    const box = { x, y: cursor.y - height - SHARED, width: width + (last ? 0 : SHARED), height: height + SHARED };
    const identity = { path: [nom, String(number - 1), name], label: said };
    fields.text(tagged.element('TD', row), identity, values[i] ?? '', box, height > fieldHeight(1));
  });
  cursor.down(height);
  return true;
}
