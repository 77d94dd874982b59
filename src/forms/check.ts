import { answerOf, nameOf } from './answers.ts';
import { manyLines, oneLine } from './clean.ts';
import type { Field, FieldKind, FieldOf, FormDefinition } from './definition.ts';
import { phoneAsRead } from './phone.ts';
import type { Position } from './questions.ts';
import type { AnswerOf, Answers } from './shapes.ts';

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

/** « Vérifiez vos réponses »: every question in the order of the form, answered or not, right or wrong. */
export function summary(form: FormDefinition, answers: Answers): readonly SummarySection[] {
  return form.sections.map(({ titre, champs }) => ({
    titre,
    lignes: champs.map((field) => {
      const valeur = lines(field, answers);
      const position = { question: field.id, retour: true };
      return {
        id: field.id,
        libelle: nameOf(field),
        question: field.question ?? field.libelle,
        valeur,
        vide: valeur.length === 0,
        position,
      };
    }),
  }));
}

const one = (_field: Field, answer: string): readonly string[] => [oneLine(answer)];

/** What each kind of answer says, line by line. */
const LINES: { readonly [K in FieldKind]: (field: FieldOf<K>, answer: AnswerOf<K>) => readonly string[] } = {
  texte: one,
  courriel: one,
  telephone: (_field, answer) => [phoneAsRead(oneLine(answer))],
  texte_long: (_field, answer) => manyLines(answer).split('\n'),
  cases: (field, answer) => field.options.filter(({ id }) => answer.includes(id)).map(({ libelle }) => libelle),
  groupe: (field, answer) =>
    answer.map((row) => field.champs.flatMap((each) => lines(each, row)).join(', ')).filter((line) => line !== ''),
};

function lines<K extends FieldKind>(field: FieldOf<K>, answers: Answers): readonly string[] {
  const answer = answerOf<K>(field, answers);
  // `field.type` is K by construction: each entry of LINES takes the field and the answer of its own key.
  const found = answer === undefined ? [] : LINES[field.type as K](field, answer);
  return found.some((line) => line !== '') ? found : [];
}
