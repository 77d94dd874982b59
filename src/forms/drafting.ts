import type { AnswersEvent, Draft, DraftEvent } from './drafted.ts';
import { keyOf, marked, markedAll, retired, unretired } from './dossier/marks.ts';
import { markOf } from './dossier/tracking.ts';
import { at, withAnswer, withoutAnswer } from './places.ts';
import { addRow, moveRow, namedOnTheWay, removeRow, restoreRow, rowsAt, settled, type RemovedRow } from './rows.ts';
import { ROW_ID, type Answers, type Path } from './shapes.ts';

const TYPES: ReadonlySet<string> = new Set<AnswersEvent['type']>([
  'answered',
  'rowAdded',
  'rowRemoved',
  'rowsReplaced',
  'emptied',
  'removalUndone',
  'rowMoved',
  'taken',
]);

export const isAboutAnswers = (event: DraftEvent): event is AnswersEvent => TYPES.has(event.type);

/** What becomes of the answers, and of who gave them. */
export function answersNext(draft: Draft, event: AnswersEvent): Draft {
  switch (event.type) {
    case 'answered':
      return answered(draft, event);
    case 'rowAdded':
      return rowsChanged(draft, addRow(draft.answers, event.path, event.id), draft.removed);
    case 'rowRemoved': {
      const { answers, removed } = removeRow(draft.answers, event.path, event.index);
      if (removed === null) return draft;
      const key = keyOf(draft.answers, [...event.path, event.index]);
      return { ...gone(rowsChanged(draft, answers, removed), [key], event.le), emptied: null };
    }
    case 'rowsReplaced':
      return replaced(draft, event.path, event.rows, event.le);
    case 'emptied':
      return emptied(draft, event.path, event.le);
    case 'removalUndone':
      return undone(draft, event.le);
    case 'rowMoved':
      return rowsChanged(draft, moveRow(draft.answers, event.path, event.from, event.to), draft.removed);
    case 'taken':
      return taken(draft, event);
  }
}

const changed = (draft: Draft, answers: Answers): Draft => ({ ...draft, answers, ready: null });

/** Problems name rows by their number: they would point at another one. */
const rowsChanged = (draft: Draft, answers: Answers, removed: RemovedRow | null): Draft =>
  answers === draft.answers ? draft : { ...changed(draft, answers), problems: [], removed };

function answered(draft: Draft, event: Extract<AnswersEvent, { type: 'answered' }>): Draft {
  const path = settled(draft.answers, event.path);
  const written = withAnswer(draft.answers, path, event.value);
  const answers = event.id === undefined ? written : namedOnTheWay(draft.answers, written, path, event.id);
  const { suivi } = draft;
  if (suivi === null || event.le === undefined) return changed(draft, answers);
  return { ...changed(draft, answers), suivi: marked(suivi, keyOf(answers, path), markOf(event.le, draft.auteur)) };
}

/** Notes who answered at these places. */
function noted(draft: Draft, keys: readonly string[], le: string | undefined): Draft {
  if (draft.suivi === null || le === undefined) return draft;
  return { ...draft, suivi: markedAll(draft.suivi, keys, markOf(le, draft.auteur)) };
}

/** Notes which rows were taken out. */
function gone(draft: Draft, keys: readonly string[], le: string | undefined): Draft {
  if (draft.suivi === null || le === undefined) return draft;
  const mark = markOf(le, draft.auteur);
  return { ...draft, suivi: keys.reduce((suivi, key) => retired(suivi, key, mark), draft.suivi) };
}

function replaced(draft: Draft, path: Path, rows: readonly Answers[], le: string | undefined): Draft {
  const before = at(draft.answers, path);
  const answers = withAnswer(draft.answers, path, rows);
  const old = new Map(rowsAt(draft.answers, path).map((row) => [row[ROW_ID], row]));
  const kept = new Set(rows.map((row) => row[ROW_ID]));
  const missing = keysOf(draft.answers, path, (row) => !kept.has(row[ROW_ID]));
  const written = keysOf(answers, path, (row) => !same(old.get(row[ROW_ID]), row));
  const next = noted(gone(rowsChanged(draft, answers, null), missing, le), written, le);
  return { ...next, emptied: { path, value: before } };
}

const same = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

/** Keys of the rows of a group that are concerned, each one once. */
function keysOf(answers: Answers, path: Path, concerned: (row: Answers) => boolean): readonly string[] {
  const rows = rowsAt(answers, path);
  return [...new Set(rows.flatMap((row, n) => (concerned(row) ? [keyOf(answers, [...path, n])] : [])))];
}

function emptied(draft: Draft, path: Path, le: string | undefined): Draft {
  const value = at(draft.answers, path);
  if (value === undefined) return draft;
  const rows = keysOf(draft.answers, path, () => true);
  const answers = withoutAnswer(draft.answers, path);
  const next = gone(rowsChanged(draft, answers, null), rows, le);
  return { ...noted(next, rows.length > 0 ? [] : [keyOf(answers, path)], le), emptied: { path, value } };
}

function undone(draft: Draft, le: string | undefined): Draft {
  if (draft.removed !== null) {
    const { path, index } = draft.removed;
    const answers = restoreRow(draft.answers, draft.removed);
    return back(rowsChanged(draft, answers, null), [keyOf(answers, [...path, index])]);
  }
  if (draft.emptied === null) return draft;
  const { path, value } = draft.emptied;
  const answers = value === undefined ? withoutAnswer(draft.answers, path) : withAnswer(draft.answers, path, value);
  const rows = keysOf(answers, path, () => true);
  const next = back({ ...rowsChanged(draft, answers, null), emptied: null }, rows);
  return noted(next, rows.length > 0 ? [] : [keyOf(answers, path)], le);
}

const back = (draft: Draft, keys: readonly string[]): Draft =>
  draft.suivi === null ? draft : { ...draft, suivi: unretired(draft.suivi, keys) };

function taken(draft: Draft, event: Extract<AnswersEvent, { type: 'taken' }>): Draft {
  const missing = event.values.filter(({ path }) => isNothing(at(draft.answers, path)));
  if (missing.length === 0) return draft;
  const answers = missing.reduce((all, { path, value }) => withAnswer(all, path, value), draft.answers);
  return noted(
    changed(draft, answers),
    missing.map(({ path }) => keyOf(answers, path)),
    event.le,
  );
}

/** Nobody answered: nothing, an empty text, an empty list. */
const isNothing = (value: unknown): boolean =>
  value === undefined ||
  (typeof value === 'string' && value.trim() === '') ||
  (Array.isArray(value) && value.length === 0);
