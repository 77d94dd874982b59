import type { Value } from '../conditions.ts';
import type { Field, FormDefinition, GridColumn, Ref, Section } from '../definition.ts';
import { shownWithin, type Container } from '../fields-within.ts';
import type { Answers } from '../shapes.ts';
import type { ValidAnswer } from '../valid.ts';

/** A value, and how it reads in a sentence. */
export interface Found {
  readonly value: Value;
  readonly text: string;
}

/** What stands in a row: a field, or a column of a grid. */
export type Shown = Field | GridColumn;

/** Something chosen or listed elsewhere, that opens a sheet or a row. */
export interface Item {
  /** Name under which its answers are kept. */
  readonly id: string;
  readonly libelle: string;
  /** Mission of content/missions that it stands for. */
  readonly mission?: string;
}

/** A row of a grid, as printed. */
export interface GridLine extends Item {
  /** Heading printed above it and those that follow. */
  readonly rubrique?: string;
  /** Texts and numbers printed in its columns, by column. */
  readonly valeurs: Readonly<Record<string, string | number>>;
}

/** Rows of a container, with the item that each stands for. */
export interface Row {
  readonly item: GridLine;
  readonly level: Level;
}

/** Answers of one row, or of the whole form, and what was already found out about them. */
export interface Level {
  readonly fields: ReadonlyMap<string, Shown>;
  readonly row: Answers;
  /** Absent at the top of the form. */
  readonly item?: Item | undefined;
  /** Where references written in this row are looked up: it first, then the rows around it, then the form. */
  readonly home: Scope;
  readonly found: Findings;
}

/** What was found out about a row; room is made for it when there is something: most rows of a table are only read. */
interface Findings {
  readonly answers: Map<string, ValidAnswer | undefined>;
  readonly calculs: Map<string, Value | null>;
  readonly values: Map<Ref, readonly Value[]>;
  readonly visible: Map<Shown | Section, boolean>;
  readonly rows: Map<string, readonly Row[]>;
  readonly inside: Map<string, { readonly byRow: WeakMap<Answers, Level>; readonly byItem: Map<string, Level> }>;
}

/** Where references are looked up. Made from answers that do not change: what it finds out once is not sought again. */
export interface Scope {
  readonly form: FormDefinition;
  /** Innermost first; the last one is the form. */
  readonly levels: readonly [Level, ...Level[]];
}

/** A field in the row where it stands, and the part of its answer that is meant. */
export interface Target {
  readonly level: Level;
  readonly field: Shown;
  readonly part?: string | undefined;
}

interface Plan {
  readonly fields: ReadonlyMap<string, Field>;
  readonly sections: ReadonlyMap<string, Section>;
}

/** Definitions do not change: their names are listed once. */
const plans = new WeakMap<FormDefinition, Plan>();
const columns = new WeakMap<object, ReadonlyMap<string, Shown>>();

function planOf(form: FormDefinition): Plan {
  const known = plans.get(form);
  if (known !== undefined) return known;
  const placed = form.sections.flatMap((section) => section.champs.map((field) => ({ field, section })));
  const plan = {
    fields: new Map(placed.map(({ field }) => [field.id, field])),
    sections: new Map(placed.map(({ field, section }) => [field.id, section])),
  };
  plans.set(form, plan);
  return plan;
}

/** The section of a field of the first level. */
export const sectionOfField = (form: FormDefinition, field: Shown): Section | undefined =>
  planOf(form).fields.get(field.id) === field ? planOf(form).sections.get(field.id) : undefined;

function fieldsIn(container: Container): ReadonlyMap<string, Shown> {
  const known = columns.get(container);
  if (known !== undefined) return known;
  const fields = new Map(shownWithin(container).map((field) => [field.id, field]));
  columns.set(container, fields);
  return fields;
}

const nothingFound = (): Findings => ({
  answers: new Map(),
  calculs: new Map(),
  values: new Map(),
  visible: new Map(),
  rows: new Map(),
  inside: new Map(),
});

/** A level as it is made: what is found out about it comes later. */
class Read implements Level {
  readonly fields: Level['fields'];
  readonly row: Answers;
  readonly item: Item | undefined;
  readonly home: Scope;
  #found: Findings | undefined;

  constructor(form: FormDefinition, fields: Level['fields'], row: Answers, around: readonly Level[], item?: Item) {
    this.fields = fields;
    this.row = row;
    this.item = item;
    this.home = { form, levels: [this, ...around] };
  }

  get found(): Findings {
    return (this.#found ??= nothingFound());
  }
}

/** Where the references of a form are looked up. `answers`: as typed, or checked. */
export function scopeOf(form: FormDefinition, answers: Answers): Scope {
  return new Read(form, planOf(form).fields, answers, []).home;
}

/** The level of a row: always the same one for the same row, so that nothing is found out twice. */
export function levelOf(parent: Level, container: Container, row: Answers, item?: Item): Level {
  const known = parent.found.inside.get(container.id) ?? { byRow: new WeakMap(), byItem: new Map() };
  parent.found.inside.set(container.id, known);
  const named = container.type === 'groupe' ? undefined : item?.id;
  const before = named === undefined ? known.byRow.get(row) : known.byItem.get(named);
  if (before !== undefined && (before.row === row || Object.keys(row).length === 0)) return before;
  const level = new Read(parent.home.form, fieldsIn(container), row, parent.home.levels, item);
  if (named === undefined) known.byRow.set(row, level);
  else known.byItem.set(named, level);
  return level;
}

/** What the official table prints in a column of the row at hand. */
export function printedIn({ item }: Level, column: string): string | number {
  const printed: GridLine['valeurs'] = item !== undefined && 'valeurs' in item ? (item as GridLine).valeurs : {};
  return Object.hasOwn(printed, column) ? (printed[column] ?? '') : '';
}
