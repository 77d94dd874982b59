/** The rows of what holds other fields. They need what follow.ts finds, which needs them: each is used only when called. */
import type { GridField, GroupField, Ref, SheetsField } from '../definition.ts';
import { isContainer, type Container } from '../fields-within.ts';
import { isLeaf } from '../kinds/index.ts';
import { isRecord, own } from '../record.ts';
import { ROW_ID, type Answers } from '../shapes.ts';
import { answerAt, foundOf, holds, isVisible, ownAnswer, targetsOf } from './follow.ts';
import { levelOf, type GridLine, type Item, type Level, type Row, type Scope, type Target } from './level.ts';
import { itemsIn } from './values.ts';

/** Rows of a group that hold something; every row of a grid that is printed; every sheet that is open. */
export function rowsOf(level: Level, container: Container): readonly Row[] {
  const known = level.found.rows.get(container.id);
  if (known !== undefined) return known;
  level.found.rows.set(container.id, []);
  const rows = container.type === 'groupe' ? groupRows(level, container) : itemRows(level, container);
  level.found.rows.set(container.id, rows);
  return rows;
}

function groupRows(level: Level, group: GroupField): readonly Row[] {
  const raw = own(level.row, group.id);
  const filled = (Array.isArray(raw) ? raw : [])
    .filter(isRecord)
    .map((row) => levelOf(level, group, row))
    .filter(isFilled);
  return filled.map((inside, n) => ({ level: inside, item: itemOfRow(inside, n) }));
}

/** A row of its own, by its name or its number among the filled ones, from 1; its first text says what it is. */
function itemOfRow(level: Level, n: number): GridLine {
  const id = own(level.row, ROW_ID);
  return {
    id: typeof id === 'string' && id !== '' ? id : String(n + 1),
    valeurs: {},
    // Sought only when it is read: totals over hundreds of rows have no use for it.
    get libelle() {
      for (const field of level.fields.values()) {
        const text = foundOf({ level, field })[0]?.text ?? '';
        if (text !== '') return text;
      }
      return '';
    },
  };
}

/** Whether someone answered anything in a row; what a field takes from elsewhere is no answer. */
export function isFilled(level: Level): boolean {
  return [...level.fields.values()].some((field) => {
    if (isContainer(field)) return isVisible(level.home, field) && containsAnswers(level, field);
    return isLeaf(field) && isVisible(level.home, field) && ownAnswer(level, field) !== undefined;
  });
}

const containsAnswers = (level: Level, container: Container): boolean =>
  rowsOf(level, container).some((row) => isFilled(row.level));

function itemRows(level: Level, container: GridField | SheetsField): readonly Row[] {
  const items = container.type === 'grille' ? linesOf(level, container) : itemsAt(level.home, container.pour_chaque);
  const raw = own(level.row, container.id);
  const answers: Answers = isRecord(raw) ? raw : {};
  return items.map((item) => {
    const row = own(answers, item.id);
    return { item: { valeurs: {}, ...item }, level: levelOf(level, container, isRecord(row) ? row : {}, item) };
  });
}

/** The lines of a grid that are printed: its own, then one for each item chosen elsewhere. */
function linesOf(level: Level, grid: GridField): readonly GridLine[] {
  const fixed = grid.lignes
    .filter(({ visible_si: condition }) => condition === undefined || holds(level.home, condition))
    .map(({ id, libelle, rubrique, valeurs = {} }) => ({
      id,
      libelle,
      valeurs,
      ...(rubrique !== undefined && { rubrique }),
    }));
  const chosen = grid.lignes_de === undefined ? [] : itemsAt(level.home, grid.lignes_de);
  return [...fixed, ...chosen.map((item) => ({ ...item, valeurs: {} }))];
}

/** What was chosen, or listed, where a reference leads: boxes, communes, rows; each with its name and its words. */
export const itemsAt = (scope: Scope, ref: Ref): readonly Item[] => targetsOf(scope, ref).flatMap(itemsOfTarget);

function itemsOfTarget({ level, field }: Target): readonly Item[] {
  if (isContainer(field)) return rowsOf(level, field).map(({ item: { valeurs: _printed, ...item } }) => item);
  const answer = isLeaf(field) ? answerAt(level, field) : undefined;
  return answer === undefined || !isLeaf(field) ? [] : itemsIn(field, answer, level.row);
}
