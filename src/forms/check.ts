import type { FormDefinition } from './definition.ts';
import { isSilent, nameOf } from './kinds/index.ts';
import { positionOfPath, type Position } from './questions.ts';
import { isVisible, scopeOf } from './scope.ts';
import type { Answers } from './shapes.ts';
import { linesOf } from './shown.ts';

export interface SummaryRow {
  /** Id of the field. */
  readonly id: string;
  /** Short name: « Territoire envisagé ». */
  readonly libelle: string;
  /** How the site asks it. */
  readonly question: string;
  /** One line per row of a group, per ticked box, per line of a text; empty when nothing was answered. */
  readonly valeur: readonly string[];
  readonly vide: boolean;
  /** Where « Modifier » leads. */
  readonly position: Position;
}

export interface SummarySection {
  readonly titre: string;
  readonly lignes: readonly SummaryRow[];
}

/**
 * « Vérifiez vos réponses »: every question in the order of the form, answered or not, right or wrong.
 *
 * What a condition hides is left out, and sections that ask nothing.
 */
export function summary(form: FormDefinition, answers: Answers): readonly SummarySection[] {
  const scope = scopeOf(form, answers);
  return form.sections
    .filter((section) => isVisible(scope, section))
    .map(({ titre, champs }) => ({
      titre,
      lignes: champs
        .filter((field) => !isSilent(field) && isVisible(scope, field))
        .map((field) => {
          const lines = linesOf(scope.levels[0], field);
          const valeur = lines.some((line) => line !== '') ? lines : [];
          return {
            id: field.id,
            libelle: nameOf(field),
            question: field.question ?? field.libelle,
            valeur,
            vide: valeur.length === 0,
            position: positionOfPath(form, [field.id]),
          };
        }),
    }))
    .filter(({ lignes }) => lignes.length > 0);
}
