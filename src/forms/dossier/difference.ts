import type { FormDefinition } from '../definition.ts';
import type { Answers, Path } from '../shapes.ts';
import { merge } from './merge.ts';

/** One answer, or one row, that is not the same before and after. */
export interface AnswerChange {
  readonly cle: string;
  readonly path: Path;
  /** Id of its section; empty for an answer that the form does not know. */
  readonly section: string;
  /** « Adhérents », « Dominique Exemple », « Profession ». */
  readonly libelles: readonly string[];
  readonly etat: 'ajoute' | 'retire' | 'change';
  /** As a reader reads it, line by line; empty: no answer. */
  readonly avant: readonly string[];
  readonly apres: readonly string[];
}

const ETATS = { ici: 'retire', la: 'ajoute', different: 'change' } as const;

/**
 * What changes from some answers to others, in the order of the form; rows that only moved are the same.
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
  return items.map(({ cle, path, section, libelles, etat, mien, sien }) => ({
    cle,
    path,
    section,
    libelles,
    etat: ETATS[etat],
    avant: mien.lignes,
    apres: sien.lignes,
  }));
}
