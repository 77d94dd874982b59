import type { Path } from '../../shapes.ts';
import type { Mark } from '../tracking.ts';

/** What becomes of an answer that two files give differently. */
export type Choice = 'mien' | 'sien' | 'deux';

export interface Side {
  /** The answer, or the whole row; `undefined`: none here. */
  readonly valeur: unknown;
  /** As a reader reads it, line by line. */
  readonly lignes: readonly string[];
  /** Who wrote it and when, when the file says so. */
  readonly mark?: Mark;
}

/** One answer, or one whole row, that is not the same in two files. */
export interface MergeItem {
  /** Its name, for the choice: `keyOf` of my answers. */
  readonly cle: string;
  /** Where it lies: in my answers, or where it would be put. */
  readonly path: Path;
  /** Id of its section; empty for an answer that the form does not know. */
  readonly section: string;
  /** « Adhérents », « Dominique Exemple », « Profession ». */
  readonly libelles: readonly string[];
  /** Only here, only there, or different. */
  readonly etat: 'ici' | 'la' | 'different';
  readonly mien: Side;
  readonly sien: Side;
  /** A whole row, not one answer. */
  readonly ligne: boolean;
  /** What one of the two files makes likely; `null`: only a person can tell. */
  readonly propose: Choice | null;
  /** « Garder les deux » puts the other one beside the answer (`de_cote`): this kind holds only one. */
  readonly aCote: boolean;
}
