/** Answers of which each text is known, once, and recognised wherever it is printed. */
import fc from 'fast-check';
import {
  fieldsWithin,
  isSilent,
  precisionKey,
  type Answers,
  type Field,
  type FieldOf,
  type FormDefinition,
  type LeafField,
} from '../../../src/forms/index.ts';
import { png } from '../../support/pictures.ts';
import { newTexts, type Texts } from '../../support/random-model.ts';
import { dressedForm, draws, type Draw } from './dressed.ts';

/** What each kind of one line is worth when typed, and the way it reads in print; no source but the French usage. */
export const WORTH: Readonly<Record<string, readonly (readonly [typed: string, printed: string])[]>> = {
  date: [
    ['21/11/2026', '21 novembre 2026'],
    ['1er mars 2027', '1er mars 2027'],
  ],
  mois: [
    ['11/2026', 'novembre 2026'],
    ['2027-01', 'janvier 2027'],
  ],
  telephone: [['02 99 00 00 00', '02 99 00 00 00']],
  code_postal: [
    ['35000', '35000'],
    ['35 042 cedex', '35042 CEDEX'],
  ],
  siret: [['73282932000074', '732 829 320 00074']],
  rna: [['w351000000', 'W351000000']],
  finess: [['350000022', '35 000 002 2']],
  siren: [['732829320', '732 829 320']],
  annee: [['26', '2026']],
  site: [['www.cpts.example', 'www.cpts.example']],
  iban: [['fr7630006000011234567890189', 'FR76 3000 6000 0112 3456 7890 189']],
  bic: [['agri fr pp', 'AGRIFRPP']],
  rpps: [['10003456785', '10 003 456 785']],
};

/** A form, answers to it that it takes as they are, and each text of these answers. */
export interface Marked {
  readonly form: FormDefinition;
  readonly answers: Answers;
}

export const markedDossier = (): fc.Arbitrary<Marked> =>
  fc.tuple(dressedForm(), draws()).map(([form, start]) => ({ form, answers: markedAnswers(form, start()) }));

export function markedAnswers(form: FormDefinition, draw: Draw): Answers {
  const fields = form.sections.flatMap(({ champs }) => champs);
  // As JSON has it: what a file gives back.
  return JSON.parse(JSON.stringify(row({ form, draw, texts: newTexts() }, fields))) as Answers;
}

interface Making {
  readonly form: FormDefinition;
  readonly draw: Draw;
  readonly texts: Texts;
}

function row(making: Making, fields: readonly Field[]): Answers {
  const asked = fields.filter((field) => !isSilent(field) && making.draw(4) > 0);
  return Object.fromEntries(
    asked.flatMap((field) => {
      const answer = answerTo(making, field);
      return answer === undefined ? [] : [[field.id, answer], ...precisions(making, field, answer)];
    }),
  );
}

function precisions({ draw, texts }: Making, field: Field, answer: unknown): readonly (readonly [string, string])[] {
  if (field.type !== 'choix' && field.type !== 'cases') return [];
  return field.options
    .filter(({ id, precision }) => precision !== undefined && [answer].flat().includes(id))
    .map(({ id }) => [precisionKey(field, id), texts.text(draw(1000))]);
}

function answerTo(making: Making, field: Field): unknown {
  const { draw } = making;
  switch (field.type) {
    case 'groupe':
      return Array.from({ length: draw(Math.min(3, field.maximum ?? 3) + 1) }, () => row(making, field.champs));
    case 'grille':
      return Object.fromEntries(lineNames(making, field).map((name) => [name, row(making, fieldsWithin(field))]));
    case 'fiches':
      return Object.fromEntries(NAMES.map((name) => [name, row(making, field.champs)]));
    default:
      return isSilent(field) ? undefined : leaf(making, field as LeafField); // neither silent nor a container: a leaf
  }
}

/** Whatever may open a sheet: options, communes, rows by their number. Those that were not chosen are kept, unprinted. */
const NAMES = ['a', 'b', 'c', 'autre', '1', '2', '3', '35238', '35047'];

const lineNames = ({ draw }: Making, grid: FieldOf<'grille'>): readonly string[] =>
  grid.lignes.map(({ id }) => id).filter(() => draw(5) > 0);

/** A seed that gives a text of letters alone. */
const PLAIN = 12;

function leaf(making: Making, field: LeafField): unknown {
  const { draw, texts } = making;
  const some = () => texts.text(draw(1000));
  const [typed] = (WORTH[field.type] ?? [])[draw(WORTH[field.type]?.length ?? 1)] ?? [];
  if (typed !== undefined) return typed;
  switch (field.type) {
    case 'texte_long':
      return `${some()}\n${some()}`;
    case 'texte_riche':
      return draw(3) === 0 ? some() : rich(draw, some);
    case 'nombre':
    case 'montant':
    case 'pourcentage':
      return number(draw, field);
    case 'courriel':
      return `${texts.text(PLAIN)}@exemple.fr`;
    case 'oui_non':
      return draw(2) === 0 ? 'oui' : 'non';
    case 'case':
      return 'oui';
    case 'choix':
      return field.options[draw(field.options.length)]?.id;
    case 'cases':
      return field.options.map(({ id }) => id).filter(() => draw(2) === 0);
    case 'image':
      return { ...png(24, 16), nom: 'carte.png', alternative: some() };
    case 'signature':
      return { lieu: some(), date: '21/11/2026', nom: some(), qualite: some() };
    case 'communes':
      return ['35238', '35047', ''].slice(0, 1 + draw(3)).map((code) => ({
        code,
        nom: some(),
        departement: '35',
        population: draw(3) === 0 ? null : 1000 + draw(9000),
      }));
    default:
      return some();
  }
}

/** A number that the field takes, as the French write it: cents at most when they may be written. */
function number(draw: Draw, { decimales = 2, maximum = 1000 }: FieldOf<'nombre' | 'montant' | 'pourcentage'>): string {
  const most = maximum === 0 ? 1 : maximum;
  const whole = draw(most);
  return decimales === 0 || draw(2) === 0 ? String(whole) : `${whole},${1 + draw(9)}`;
}

function rich(draw: Draw, some: () => string): unknown {
  const run = () => ({ texte: some(), ...(draw(2) === 0 && { gras: true }), ...(draw(3) === 0 && { italique: true }) });
  const runs = () => Array.from({ length: 1 + draw(2) }, run);
  const blocks = [
    () => ({ type: 'paragraphe', texte: [...runs(), { texte: some(), note: some() }] }),
    () => ({ type: 'titre', niveau: 1 + draw(2), texte: runs() }),
    () => ({
      type: 'liste',
      ...(draw(2) === 0 && { numerotee: true }),
      elements: [
        { texte: runs() },
        { texte: runs(), elements: [{ texte: runs() }], ...(draw(2) === 0 && { numerotee: true }) },
      ],
    }),
    () => ({ type: 'tableau', lignes: Array.from({ length: 2 }, () => [runs(), runs()]) }),
  ];
  return Array.from({ length: 1 + draw(3) }, () => blocks[draw(blocks.length)]?.());
}

/** The marked texts of an answer, line by line. */
export function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return value.split('\n').filter((line) => /^z\d+q/u.test(line));
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
