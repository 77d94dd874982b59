import { nameOf } from './answers.ts';
import type { Field, FormDefinition } from './definition.ts';
import { saidLines } from './dossier/said.ts';
import { isBlank, own } from './dossier/merge/sameness.ts';
import { isRecord } from './record.ts';
import { ROW_ID, type Answers, type Path } from './shapes.ts';

/** A field whose answer other forms ask too, in the little that has to travel from one page to another. */
export interface CommonField {
  /** Name shared between forms: `cpts.nom`. */
  readonly commun: string;
  readonly type: Field['type'];
  /** Names on the way: `['nom_cpts']`, `['referents', 'nom']`, where a group gives its first row. */
  readonly chemin: readonly string[];
  readonly libelle: string;
  /** Choices, which two forms may name differently. */
  readonly options?: readonly CommonOption[];
  /** Columns of a group. */
  readonly champs?: readonly { readonly id: string; readonly type: Field['type']; readonly commun?: string }[];
}

interface CommonOption {
  readonly id: string;
  readonly libelle: string;
  readonly mission?: string;
}

export interface CommonFields {
  /** Slug of the form. */
  readonly formulaire: string;
  readonly titre: string;
  readonly champs: readonly CommonField[];
}

/** Answers of another form, or of another file, and where they are from. */
export interface SharedSource {
  readonly champs: CommonFields;
  readonly reponses: Answers;
  /** Name of the draft or of the file. */
  readonly nom: string;
  /** ISO 8601 instant. */
  readonly le: string;
}

/** An answer that can be taken from elsewhere, where there is none yet. */
export interface Offer {
  readonly path: Path;
  readonly libelle: string;
  readonly value: unknown;
  readonly lignes: readonly string[];
  readonly source: Pick<SharedSource, 'nom' | 'le'> & Pick<CommonFields, 'formulaire' | 'titre'>;
}

/** The fields of a form that others may share: made when the site is built, read by the pages of the other forms. */
export function commonFields(form: FormDefinition): CommonFields {
  const champs = form.sections.flatMap((section) =>
    section.champs.flatMap((field) =>
      field.type === 'groupe'
        ? [...described(field, []), ...field.champs.flatMap((each) => described(each, [field.id]))]
        : described(field, []),
    ),
  );
  return { formulaire: form.slug, titre: form.titre_court, champs };
}

function described(field: Field, around: readonly string[]): CommonField[] {
  if (field.commun === undefined) return [];
  const { commun, type, id } = field;
  const columns = field.type === 'groupe' ? field.champs.map(columnOf) : undefined;
  const options = 'options' in field ? field.options.map(optionOf) : undefined;
  const chemin = [...around, id];
  return [
    { commun, type, chemin, libelle: nameOf(field), ...(options && { options }), ...(columns && { champs: columns }) },
  ];
}

const optionOf = ({
  id,
  libelle,
  mission,
}: CommonOption | { id: string; libelle: string; mission?: string | undefined }) => ({
  id,
  libelle,
  ...(mission !== undefined && { mission }),
});

const columnOf = ({ id, type, commun }: Field) => ({ id, type, ...(commun !== undefined && { commun }) });

/** What other forms know of the questions that have no answer yet, the latest first. Never over an answer: send `taken`. */
export function offers(form: FormDefinition, answers: Answers, sources: readonly SharedSource[]): readonly Offer[] {
  const recent = sources.toSorted((a, b) => (a.le < b.le ? 1 : -1));
  return commonFields(form).champs.flatMap((wanted) => {
    const path = pathOf(wanted);
    if (!isBlank(valueAt(answers, wanted.chemin))) return [];
    const found = recent.flatMap((source) => offersFrom(source, wanted, path));
    return found.filter((offer, n) => found.findIndex((each) => same(each, offer)) === n);
  });
}

const same = (a: Offer, b: Offer): boolean => JSON.stringify(a.value) === JSON.stringify(b.value);

function offersFrom({ champs, reponses, nom, le }: SharedSource, wanted: CommonField, path: Path): Offer[] {
  const given = champs.champs.filter(({ commun, type }) => commun === wanted.commun && type === wanted.type);
  return given.flatMap((known) => {
    const value = translated(known, wanted, valueAt(reponses, known.chemin));
    if (isBlank(value)) return [];
    const { formulaire, titre } = champs;
    const lignes = wanted.options === undefined ? saidLines(null, value) : optionLines(wanted.options, value);
    return [{ path, libelle: wanted.libelle, value, lignes, source: { formulaire, titre, nom, le } }];
  });
}

const optionLines = (options: readonly CommonOption[], value: unknown): readonly string[] =>
  options.filter(({ id }) => (Array.isArray(value) ? value.includes(id) : value === id)).map(({ libelle }) => libelle);

/** In a group, the first row. */
const pathOf = ({ chemin }: CommonField): Path => chemin.flatMap((name, n) => (n === 0 ? [name] : [0, name]));

function valueAt(answers: Answers, [first = '', ...rest]: readonly string[]): unknown {
  const value = own(answers, first);
  if (rest.length === 0) return value;
  const [row]: readonly unknown[] = Array.isArray(value) ? value : [];
  return isRecord(row) ? valueAt(row, rest) : undefined;
}

/** The same answer in the words of the form that receives it; what it has no word for is left out. */
function translated(from: CommonField, to: CommonField, value: unknown): unknown {
  if (to.champs !== undefined)
    return (Array.isArray(value) ? value : []).filter(isRecord).map((row) => rowFor(from, to, row));
  const { options } = to;
  if (options === undefined) return value;
  const given: readonly unknown[] = Array.isArray(value) ? value : [value];
  const ids = given.flatMap((id) => {
    const option = from.options?.find((each) => each.id === id);
    return option === undefined ? [] : (counterpart(options, option)?.id ?? []);
  });
  return Array.isArray(value) ? ids : ids[0];
}

const counterpart = (options: readonly CommonOption[], { id, libelle, mission }: CommonOption) =>
  options.find((each) => mission !== undefined && each.mission === mission) ??
  options.find((each) => each.id === id) ??
  options.find((each) => each.libelle === libelle);

function rowFor(from: CommonField, to: CommonField, row: Answers): Answers {
  const columns = (to.champs ?? []).flatMap(({ id, type, commun }) => {
    const source = from.champs?.find(
      (each) => each.type === type && (commun === undefined ? each.id === id : each.commun === commun),
    );
    const value = source === undefined ? undefined : own(row, source.id);
    return value === undefined ? [] : [[id, value] as const];
  });
  const name = row[ROW_ID];
  return Object.fromEntries([...(name === undefined ? [] : [[ROW_ID, name] as const]), ...columns]);
}
