/** Where references lead. These functions call one another: a condition needs a value, a value needs a condition. */
import { computed, type Computed, type Operands } from '../calculs.ts';
import { meets, type Value } from '../conditions.ts';
import type {
  Calcul,
  Condition,
  FieldOf,
  GridField,
  GroupField,
  LeafField,
  Ref,
  Section,
  SheetsField,
} from '../definition.ts';
import { formatted } from '../formatted.ts';
import { checkLeaf, isLeaf } from '../kinds/index.ts';
import { isContainer, shownWithin, type Container } from '../fields-within.ts';
import { isRecord, own } from '../record.ts';
import { ROW_ID, type Answers } from '../shapes.ts';
import type { ValidAnswer } from '../valid.ts';
import {
  joined,
  levelOf,
  printedIn,
  sectionOfField,
  type GridLine,
  type Item,
  type Level,
  type Row,
  type Scope,
  type Shown,
  type Target,
} from './level.ts';
import { foundIn, isDay, itemsIn, partsOf, type Found } from './values.ts';

/** Whether a field or a section is asked and printed; a field of the first level goes with its section. */
export function isVisible(scope: Scope, asked: Shown | Section): boolean {
  const section = 'type' in asked ? sectionOfField(scope.form, asked) : undefined;
  if (asked.visible_si === undefined && section?.visible_si === undefined) return true;
  const { visible } = scope.levels[0];
  const known = visible.get(asked);
  if (known !== undefined) return known;
  // While it is sought it counts as hidden: a form that goes round in circles is refused, and harmless here.
  visible.set(asked, false);
  const shown =
    (asked.visible_si === undefined || holds(scope, asked.visible_si)) &&
    (section === undefined || isVisible(scope, section));
  visible.set(asked, shown);
  return shown;
}

/** Whether a condition is met by the answers. */
export const holds = (scope: Scope, condition: Condition): boolean => meets(condition, (ref) => valuesAt(scope, ref));

/** The values that a reference leads to, in the order of the rows; blanks and what is hidden are left out. */
export const valuesAt = (scope: Scope, ref: Ref): readonly Value[] => foundAt(scope, ref).map(({ value }) => value);

/** The same, with the words that say them. `{element}` is what the sheet or the row at hand is made for. */
export function foundAt(scope: Scope, ref: Ref): readonly Found[] {
  const targets = targetsOf(scope, ref);
  if (targets.length > 0 || ref !== 'element') return targets.flatMap(foundOf);
  const item = scope.levels.find((level) => level.item !== undefined)?.item;
  return item === undefined ? [] : [{ value: item.id, text: item.libelle }];
}

/** Everything that a reference leads to: one field, or one in each row of a group. The innermost name wins. */
export function targetsOf(scope: Scope, ref: Ref): readonly Target[] {
  const path = ref.split('.');
  const level = scope.levels.find(({ fields }) => fields.has(path[0] ?? ''));
  return level === undefined ? [] : targetsIn(level, path);
}

function targetsIn(level: Level, [name = '', ...rest]: readonly string[]): readonly Target[] {
  const field = level.fields.get(name);
  if (field === undefined || !isVisible(level.home, field)) return [];
  const [part, ...deeper] = rest;
  if (part === undefined) return [{ level, field }];
  if (!isContainer(field)) return deeper.length === 0 ? [{ level, field, part }] : [];
  const rows = rowsOf(level, field);
  if (shownWithin(field).some(({ id }) => id === part)) return rows.flatMap((row) => targetsIn(row.level, rest));
  return rows
    .filter(({ item }) => item.id === part)
    .flatMap((row) =>
      deeper.length > 0
        ? targetsIn(row.level, deeper)
        : [...row.level.fields.keys()].flatMap((id) => targetsIn(row.level, [id])),
    );
}

function foundOf({ level, field, part }: Target): readonly Found[] {
  if (isContainer(field)) return rowsOf(level, field).map(({ item }) => ({ value: item.id, text: item.libelle }));
  if (field.type === 'calcul') {
    const value = calculAt(level, field);
    return value === null ? [] : [{ value, text: formatted(field, value) }];
  }
  if (field.type === 'imprime') {
    const text = printedIn(level, field.id);
    return text === '' ? [] : [{ value: text, text }];
  }
  const answer = isLeaf(field) ? answerAt(level, field) : undefined;
  if (answer === undefined || !isLeaf(field)) return [];
  return part === undefined ? foundIn(field, answer, level.row) : partsOf(field, answer, part, level.row);
}

/** What stands in one column of a row. */
export const foundInRow = (level: Level, name: string): readonly Found[] => targetsIn(level, [name]).flatMap(foundOf);

/** The checked answer to a field, or the one that it takes from elsewhere; `undefined` when blank, hidden, or in a circle. */
export function answerAt(level: Level, field: LeafField): ValidAnswer | undefined {
  if (level.answers.has(field.id)) return level.answers.get(field.id);
  // While it is sought it counts as blank: a form that goes round in circles is refused, and harmless here.
  level.answers.set(field.id, undefined);
  const answer = isVisible(level.home, field) ? (ownAnswer(level, field) ?? takenAnswer(level, field)) : undefined;
  level.answers.set(field.id, answer);
  return answer;
}

const silent = () => undefined;
const ownAnswer = ({ row }: Level, field: LeafField): ValidAnswer | undefined =>
  checkLeaf(field, own(row, field.id), [], silent);

/** A blank field with `reprend` is worth another answer, as long as that one suits it. */
function takenAnswer(level: Level, field: LeafField): ValidAnswer | undefined {
  const [target] = field.reprend === undefined ? [] : targetsOf(level.home, field.reprend);
  if (target === undefined) return undefined;
  const alike = target.field.type === field.type && target.part === undefined && isLeaf(target.field);
  const [first] = alike ? [] : foundOf(target);
  const written = typeof first?.value === 'number' || isDay(first?.value) ? first?.value : first?.text;
  let suits = true;
  const answer = checkLeaf(field, alike ? answerAt(target.level, target.field as LeafField) : written, [], () => {
    suits = false;
  });
  return suits ? answer : undefined;
}

/** The value of a computed field in its row; `null` when something it needs is not known, or when it needs itself. */
export function calculAt(level: Level, field: FieldOf<'calcul'>): Computed | null {
  const known = level.calculs.get(field.id);
  if (known !== undefined) return known;
  level.calculs.set(field.id, null);
  const value = compute(level.home, field.calcul);
  level.calculs.set(field.id, value);
  return value;
}

/** The value of a computation; `null` when something it needs is not known: unknown is never zero. */
export function compute(scope: Scope, calcul: Calcul): Computed | null {
  const operands: Operands = {
    catalogues: scope.form.catalogues,
    mission: scope.levels.find(({ item }) => item?.mission !== undefined)?.item?.mission,
    values: (refs, si) =>
      (typeof refs === 'string' ? [refs] : refs)
        .flatMap((ref) => targetsOf(scope, ref))
        .flatMap((target) => valuesThat(scope, target, si)),
  };
  return computed(calcul, operands);
}

/** Values of a target whose row meets a condition; the names of that row come before those where it was written. */
function valuesThat(scope: Scope, target: Target, si: Condition | undefined): readonly Value[] {
  const { level, field } = target;
  if (si === undefined) return foundOf(target).map(({ value }) => value);
  const counted = isContainer(field) && target.part === undefined ? rowsOf(level, field) : undefined;
  if (counted !== undefined) {
    return counted.filter((row) => holds(joined(row.level, scope), si)).map(({ item }) => item.id);
  }
  return holds(joined(level, scope), si) ? foundOf(target).map(({ value }) => value) : [];
}

/** Rows of a group that hold something; every row of a grid that is printed; every sheet that is open. */
export function rowsOf(level: Level, container: Container): readonly Row[] {
  const known = level.rows.get(container.id);
  if (known !== undefined) return known;
  level.rows.set(container.id, []);
  const rows = container.type === 'groupe' ? groupRows(level, container) : itemRows(level, container);
  level.rows.set(container.id, rows);
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
