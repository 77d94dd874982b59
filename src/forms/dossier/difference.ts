import type { FormDefinition } from '../definition.ts';
import type { Answers, Path } from '../shapes.ts';
import { merge } from './merge.ts';
import { movedRows } from './moved.ts';

/** One answer, or one row, that is not the same before and after. */
export interface AnswerChange {
  readonly cle: string;
  readonly path: Path;
  /** Id of its section; empty for an answer that the form does not know. */
  readonly section: string;
  /** « Adhérents », « Dominique Exemple », « Profession ». */
  readonly libelles: readonly string[];
  readonly etat: 'ajoute' | 'retire' | 'change' | 'deplace';
  /** As a reader reads it, line by line; empty: no answer. Of a row that moved, its number among the others. */
  readonly avant: readonly string[];
  readonly apres: readonly string[];
}

const ETATS = { ici: 'retire', la: 'ajoute', different: 'change' } as const;

/**
 * What changes from some answers to others, in the order of the form: answers first, then the rows that moved.
 *
 * @param partie ids of the only sections that count; absent: all.
 */
export function changesOf(
  form: FormDefinition,
  before: Answers,
  after: Answers,
  partie: readonly string[] | null = null,
): readonly AnswerChange[] {
  const { items } = merge(
    form,
    { reponses: before, suivi: null, partie: null },
    { reponses: after, suivi: null, partie },
  );
  const answers = items.map(({ cle, path, section, libelles, etat, mien, sien }) => ({
    cle,
    path,
    section,
    libelles,
    etat: ETATS[etat],
    avant: mien.lignes,
    apres: sien.lignes,
  }));
  return [...answers, ...movesOf(form, before, after, partie)].toSorted(byPlace(form));
}

const movesOf = (
  form: FormDefinition,
  before: Answers,
  after: Answers,
  partie: readonly string[] | null,
): readonly AnswerChange[] =>
  movedRows(form, before, after).flatMap(({ avant, apres, ...row }) => {
    const section = form.sections.find(({ champs }) => champs.some(({ id }) => id === row.path[0]))?.id ?? '';
    if (partie !== null && !partie.includes(section)) return [];
    return [{ ...row, section, etat: 'deplace', avant: [`Ligne ${avant}`], apres: [`Ligne ${apres}`] } as const];
  });

function byPlace(form: FormDefinition): (a: AnswerChange, b: AnswerChange) => number {
  const fields = form.sections.flatMap(({ champs }) => champs.map(({ id }) => id));
  const rank = ({ path }: AnswerChange) => fields.indexOf(String(path[0]).split('.')[0] ?? '') >>> 0;
  return (a, b) => rank(a) - rank(b);
}
