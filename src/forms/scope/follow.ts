/** Where references lead. These functions call one another: a condition needs a value, a value needs a condition. */
import { computed, type Computed, type Operands } from '../calculs.ts';
import { meets, type Value } from '../conditions.ts';
import type { Calcul, Condition, FieldOf, LeafField, Ref, Section } from '../definition.ts';
import { isContainer, shownWithin, type Container } from '../fields-within.ts';
import { formatted } from '../formatted.ts';
import { checkLeaf, isLeaf } from '../kinds/index.ts';
import { own } from '../record.ts';
import type { ValidAnswer } from '../valid.ts';
import {
  printedIn,
  sectionOfField,
  type Found,
  type Level,
  type Row,
  type Scope,
  type Shown,
  type Target,
} from './level.ts';
import { meetingIn, rowsThat } from './met.ts';
import { isFilled, rowsOf } from './rows.ts';
import { foundIn, isDay, partsOf } from './values.ts';

/** Whether a field or a section is asked and printed; a field of the first level goes with its section. */
export function isVisible(scope: Scope, asked: Shown | Section): boolean {
  const section = 'type' in asked ? sectionOfField(scope.form, asked) : undefined;
  if (asked.visible_si === undefined && section?.visible_si === undefined) return true;
  const { visible } = scope.levels[0].found;
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
export function valuesAt(scope: Scope, ref: Ref): readonly Value[] {
  const level = levelNamed(scope.levels, ref);
  return level === undefined ? foundAt(scope, ref).map(({ value }) => value) : valuesIn(level, ref);
}

/** The same, with the words that say them. `{element}` is what the sheet or the row at hand is made for. */
export function foundAt(scope: Scope, ref: Ref): readonly Found[] {
  const level = levelNamed(scope.levels, ref);
  if (level !== undefined) return targetsIn(level, ref.split('.')).flatMap(foundOf);
  const item = ref === 'element' ? scope.levels.find((each) => each.item !== undefined)?.item : undefined;
  return item === undefined ? [] : [{ value: item.id, text: item.libelle }];
}

/** Everything that a reference leads to: one field, or one in each row of a group. The innermost name wins. */
export function targetsOf(scope: Scope, ref: Ref): readonly Target[] {
  const level = levelNamed(scope.levels, ref);
  return level === undefined ? [] : targetsIn(level, ref.split('.'));
}

export function levelNamed(levels: readonly Level[], ref: Ref): Level | undefined {
  const dot = ref.indexOf('.');
  const name = dot < 0 ? ref : ref.slice(0, dot);
  return levels.find(({ fields }) => fields.has(name));
}

/** The values that a reference leads to from a row that has its first name. */
export function valuesIn(level: Level, ref: Ref): readonly Value[] {
  const known = level.found.values.get(ref) ?? targetsIn(level, ref.split('.')).flatMap(valuesOf);
  level.found.values.set(ref, known);
  return known;
}

const valuesOf = (target: Target): readonly Value[] => foundOf(target).map(({ value }) => value);

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

/** The lines of a grid are printed before anyone answers: those left blank say nothing. */
const answeredRows = (level: Level, field: Container): readonly Row[] =>
  field.type === 'grille' ? rowsOf(level, field).filter((row) => isFilled(row.level)) : rowsOf(level, field);

export function foundOf({ level, field, part }: Target): readonly Found[] {
  if (isContainer(field)) return answeredRows(level, field).map(({ item }) => ({ value: item.id, text: item.libelle }));
  if (field.type === 'calcul') {
    const value = calculAt(level, field);
    return value === null ? [] : [{ value, text: formatted(field, value) }];
  }
  if (field.type === 'imprime') {
    const value = printedIn(level, field.id);
    return value === '' ? [] : [{ value, text: formatted(field, value) }];
  }
  const answer = isLeaf(field) ? answerAt(level, field) : undefined;
  if (answer === undefined || !isLeaf(field)) return [];
  return part === undefined ? foundIn(field, answer, level.row) : partsOf(field, answer, part, level.row);
}

/** What stands in one column of a row. */
export const foundInRow = (level: Level, name: string): readonly Found[] => targetsIn(level, [name]).flatMap(foundOf);

/** The checked answer to a field, or the one that it takes from elsewhere; `undefined` when blank, hidden, or in a circle. */
export function answerAt(level: Level, field: LeafField): ValidAnswer | undefined {
  // Nothing else has a say: what was understood of it is kept with the answer itself.
  if (field.reprend === undefined && field.visible_si === undefined)
    return isVisible(level.home, field) ? ownAnswer(level, field) : undefined;
  if (level.found.answers.has(field.id)) return level.found.answers.get(field.id);
  // While it is sought it counts as blank: a form that goes round in circles is refused, and harmless here.
  level.found.answers.set(field.id, undefined);
  const answer = isVisible(level.home, field) ? (ownAnswer(level, field) ?? takenAnswer(level, field)) : undefined;
  level.found.answers.set(field.id, answer);
  return answer;
}

/** Answers do not change: what was understood of one is kept with it, or with the row that holds it. */
const understood = new WeakMap<object, Map<LeafField, ValidAnswer | undefined>>();

/** The checked answer written in a row for a field, whatever hides it. */
export function ownAnswer({ row }: Level, field: LeafField): ValidAnswer | undefined {
  const raw = own(row, field.id);
  if (raw === undefined) return undefined;
  const holder = typeof raw === 'object' && raw !== null ? raw : row;
  const known = understood.get(holder) ?? new Map<LeafField, ValidAnswer | undefined>();
  understood.set(holder, known);
  if (!known.has(field))
    known.set(
      field,
      checkLeaf(field, raw, [], () => undefined),
    );
  return known.get(field);
}

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
  const known = level.found.calculs.get(field.id);
  if (known !== undefined) return known;
  level.found.calculs.set(field.id, null);
  const value = compute(level.home, field.calcul);
  level.found.calculs.set(field.id, value);
  return value;
}

/** The value of a computation; `null` when something it needs is not known: unknown is never zero. */
export const compute = (scope: Scope, calcul: Calcul): Computed | null => computed(calcul, operandsOf(scope));

/** What a computation written there may ask of the answers. */
export const operandsOf = (scope: Scope): Operands => ({
  catalogues: scope.form.catalogues,
  mission: scope.levels.find(({ item }) => item?.mission !== undefined)?.item?.mission,
  values: (refs, si) =>
    (typeof refs === 'string' ? [refs] : refs)
      .flatMap((ref) => targetsOf(scope, ref))
      .flatMap((target) => valuesThat(scope, target, si)),
});

/** The value of a computed field where it stands: sought once, however many look at it. */
export const computedIn = (scope: Scope, field: FieldOf<'calcul'>): Computed | null => calculAt(scope.levels[0], field);

/** Values of a target whose row meets a condition. */
function valuesThat(scope: Scope, { level, field, part }: Target, si: Condition | undefined): readonly Value[] {
  if (si === undefined) return valuesOf({ level, field, part });
  if (!isContainer(field) || part !== undefined)
    return meetingIn(scope, si)(level) ? valuesOf({ level, field, part }) : [];
  return rowsThat(scope, answeredRows(level, field), si).map(({ item }) => item.id);
}
