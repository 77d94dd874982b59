import { useLayoutEffect, useRef } from 'react';
import type { Answers, FieldOf, Path } from '../../../forms/index.ts';
import { controlId, samePath } from '../ids.ts';
import type { FieldProps } from './props.ts';

export type RowMove = 'monter' | 'descendre';

/** The empty row that is shown, to type in, before there is any. */
const FIRST: readonly Answers[] = [{}];

const isRow = (row: unknown): row is Answers => typeof row === 'object' && row !== null && !Array.isArray(row);

/** Id of a button of a row. */
export const rowControlId = (path: Path, index: number, what: RowMove | 'retirer'): string =>
  `${controlId([...path, index])}-${what}`;

/** What stays the same for a row wherever it goes, if it has a name of its own. */
export const rowKey = (row: Answers, index: number): string | number =>
  typeof row['_id'] === 'string' ? row['_id'] : index;

/** The rows of a group as they stand, and what is done with them; the focus follows what was done. */
export function useRows({ field, path, answers, removed, send }: FieldProps<FieldOf<'groupe'>>) {
  const focusNext = useFocusNext();
  const given: unknown = answers[field.id];
  // Rows keep their identity from one key stroke to the next: only the one that changed is drawn again.
  const written = Array.isArray(given) ? given.filter(isRow) : [];
  const rows = written.length > 0 ? written : FIRST;
  const id = controlId(path);
  const first = field.champs[0]?.id ?? '';
  return {
    id,
    rows,
    /** False for the one empty row shown before anything is typed. */
    removable: written.length > 0,
    full: field.maximum !== undefined && rows.length >= field.maximum,
    /** The row just taken out of this group. */
    here: removed !== null && samePath(removed.path, path) ? removed : null,
    focusNext,
    add: () => {
      focusNext(controlId([...path, rows.length, first]));
      send({ type: 'rowAdded', path });
    },
    remove: (index: number) => {
      focusNext(`${id}-annuler`);
      send({ type: 'rowRemoved', path, index });
    },
    undo: (index: number) => {
      focusNext(controlId([...path, index, first]));
      send({ type: 'removalUndone' });
    },
    move: (from: number, way: RowMove) => {
      const to = way === 'monter' ? from - 1 : from + 1;
      // At an end, the button that was pressed is gone: the other one takes the focus.
      const atEnd = to === 0 || to === rows.length - 1;
      focusNext(rowControlId(path, to, atEnd ? (way === 'monter' ? 'descendre' : 'monter') : way));
      send({ type: 'rowMoved', path, from, to });
    },
  };
}

/** Gives the focus to a control once the rows have changed. */
export function useFocusNext(): (id: string) => void {
  const next = useRef<string | null>(null);
  useLayoutEffect(() => {
    if (next.current === null) return;
    document.getElementById(next.current)?.focus();
    next.current = null;
  });
  return (id) => {
    next.current = id;
  };
}
