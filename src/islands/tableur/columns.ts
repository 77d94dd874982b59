import { CELL_KINDS, type Field, type FieldKind, type GroupField } from '../../forms/index.ts';
import { joinable, type Matching } from './joined.ts';
import { canonical, madeOf, plain } from './pieces.ts';

const IN_A_CELL: ReadonlySet<FieldKind> = new Set(CELL_KINDS);

/** Kinds of which two different people or structures never share the value. */
const NAMES_ONE: ReadonlySet<FieldKind> = new Set<FieldKind>([
  'rpps',
  'siret',
  'siren',
  'rna',
  'finess',
  'iban',
  'courriel',
]);

/** The fields of a group that a spreadsheet can fill. */
export const importable = (group: GroupField): readonly Field[] =>
  group.champs.filter(({ type }) => IN_A_CELL.has(type));

/** How well a heading names a field: 0 when it does not. */
function likeness(heading: string, field: Field): number {
  return Math.max(wordsAlike(plain(heading), field), wordsAlike(canonical(heading), field));
}

function wordsAlike(said: string, field: Field): number {
  if (said === '') return 0;
  const names = [field.libelle, field.intitule, field.question, field.id].flatMap((name) =>
    name === undefined || name === '' ? [] : [plain(name)],
  );
  if (names.includes(said)) return 3;
  if (names.some((name) => name.startsWith(`${said} `) || said.startsWith(`${name} `))) return 2;
  const words = said.split(' ').filter((word) => word.length > 3);
  return names.some((name) => words.some((word) => name.split(' ').includes(word))) ? 1 : 0;
}

/** Whether the first row of a table looks like headings of these fields. */
export const hasHeadings = (first: readonly string[], fields: readonly Field[]): boolean =>
  first.some((cell) => fields.some((field) => likeness(cell, field) >= 2));

/** A place that a column may take: a whole field, or one piece of it. */
interface Seat {
  readonly column: number;
  readonly id: string;
  /** The piece of the field that the heading names; `null` for the whole of it. */
  readonly piece: string | null;
  readonly score: number;
}

/** A piece that the label names is worth more than a label that merely begins alike, less than the same words. */
const NAMED = 2.5;
/** A piece that the label does not name (« Prénom » for « Nom ») only takes a column that no field wants. */
const IMPLIED = 0.5;

function seatsOf(heading: string, column: number, field: Field): readonly Seat[] {
  const whole = { column, id: field.id, piece: null, score: likeness(heading, field) };
  const made = joinable(field) ? madeOf(field) : null;
  const piece = canonical(heading);
  if (made?.pieces.includes(piece) !== true) return [whole];
  const implied = made.between === undefined;
  return implied && piece === made.pieces[0]
    ? [{ ...whole, piece, score: Math.max(whole.score, IMPLIED) }]
    : [whole, { column, id: field.id, piece, score: implied ? IMPLIED : NAMED }];
}

/** Whether a column can still sit there: a field is taken whole once, or piece by piece. */
const isFree = (taken: readonly Seat[], seat: Seat): boolean =>
  taken.every(
    ({ column, id, piece }) =>
      column !== seat.column && (id !== seat.id || (piece !== null && seat.piece !== null && piece !== seat.piece)),
  );

/** The best field for each heading, or piece of a field; without headings, the fields in their order. */
export function guessed(first: readonly string[], fields: readonly Field[], headings: boolean): Matching {
  if (!headings) return first.map((_cell, column) => fields[column]?.id ?? null);
  const seats = first
    .flatMap((cell, column) => fields.flatMap((field) => seatsOf(cell, column, field)))
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score);
  const taken: Seat[] = [];
  for (const seat of seats) if (isFree(taken, seat)) taken.push(seat);
  return first.map((_cell, column) => taken.find((seat) => seat.column === column)?.id ?? null);
}

/** A column sent by hand to a field: beside the others if it can hold several, in their place otherwise. */
export function sentTo(matching: Matching, column: number, field: Field | undefined): Matching {
  const alone = field !== undefined && !joinable(field);
  return matching.map((each, n) => (n === column ? (field?.id ?? null) : alone && each === field.id ? null : each));
}

/** The fields by which a line is known to be the same one: an identifier if there is one, names otherwise. */
export function guessedKey(matching: Matching, fields: readonly Field[]): readonly string[] {
  const matched = fields.filter(({ id }) => matching.includes(id));
  const identifier = matched.find(({ type }) => NAMES_ONE.has(type));
  if (identifier !== undefined) return [identifier.id];
  const names = matched.filter(({ id, libelle }) =>
    /\b(?:nom|prenom|intitule)\b/u.test(`${plain(id)} ${plain(libelle)}`),
  );
  const [first] = matched;
  return names.length > 0 ? names.map(({ id }) => id) : first === undefined ? [] : [first.id];
}
