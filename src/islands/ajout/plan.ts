import {
  at,
  missionChoiceOf,
  pageIdOf,
  type Answers,
  type AnswerValue,
  type Field,
  type FormDefinition,
  type MissionChoice,
  type Path,
} from '../../forms/index.ts';
import { shortName } from '../form/fields/Label.tsx';
import { isWritten, withIdea } from '../form/fields/ideas.ts';
import type { Wish } from './wish.ts';

/** One answer that would change: what is added, where, and what the answer becomes. */
export interface Added {
  /** Name of the field, as its page says it. */
  readonly champ: string;
  /** The sentences that are not there yet; empty: all are. */
  readonly textes: readonly string[];
  readonly path: Path;
  readonly value: AnswerValue;
}

/** What a wish would do to a dossier. Every change adds; none replaces. */
export interface Plan {
  readonly titre: string;
  /** `prise`: the question takes one answer, and has another one. */
  readonly mission: { readonly etat: 'nouvelle' | 'deja' | 'prise'; readonly path: Path; readonly value: AnswerValue };
  /** The text of the action asked; absent: none was, or it is not in the catalogue. */
  readonly action?: string;
  /** Where the action and its indicators go; empty: this form has no place for them. */
  readonly ajouts: readonly Added[];
  /** The action that the address names is not in the catalogue any more. */
  readonly perdue: boolean;
  /** Id of the page where it all shows. */
  readonly page: string | undefined;
}

/** @returns `null` when the form does not ask for this mission. */
export function planOf(form: FormDefinition, answers: Answers, { mission, action: rank }: Wish): Plan | null {
  const choice = missionChoiceOf(form, mission);
  const known = Object.hasOwn(form.catalogues.missions, mission) ? form.catalogues.missions[mission] : undefined;
  if (choice === undefined || known === undefined) return null;
  const found = rank === undefined ? undefined : known.actions[rank - 1];
  const ticked = missionOf(choice, answers[choice.champ]);
  const sheet = ticked.etat === 'prise' ? undefined : sheetOf(form, choice);
  const ajouts =
    sheet === undefined || found === undefined
      ? []
      : [
          added(sheet, placeOf(sheet.champs, /action/u) ?? sheet.champs.find(isWritten), answers, [found.texte]),
          added(sheet, placeOf(sheet.champs, /indicateur/u), answers, found.indicateurs),
        ].filter((each) => each !== null);
  return {
    titre: known.titre,
    mission: ticked,
    ...(found === undefined ? {} : { action: found.texte }),
    ajouts,
    perdue: rank !== undefined && found === undefined,
    page: pageIdOf(form, sheet?.path ?? [choice.champ]),
  };
}

/** Nothing of what is asked is missing. */
export const isThere = ({ mission, ajouts }: Plan): boolean =>
  mission.etat !== 'nouvelle' && ajouts.every(({ textes }) => textes.length === 0);

/** The answers that change, in the order in which they are given: the mission opens its sheet. */
export const changesOf = ({
  mission,
  ajouts,
}: Plan): readonly { readonly path: Path; readonly value: AnswerValue }[] => [
  ...(mission.etat === 'nouvelle' ? [mission] : []),
  ...ajouts.filter(({ textes }) => textes.length > 0),
];

function missionOf({ champ, several, option }: MissionChoice, answer: unknown): Plan['mission'] {
  const path = [champ];
  if (several) {
    const ticked: readonly unknown[] = Array.isArray(answer) ? answer : [];
    const names = ticked.filter((each) => typeof each === 'string');
    return { etat: names.includes(option) ? 'deja' : 'nouvelle', path, value: [...names, option] };
  }
  const empty = typeof answer !== 'string' || answer === '';
  return { etat: empty ? 'nouvelle' : answer === option ? 'deja' : 'prise', path, value: option };
}

interface Sheet {
  readonly path: Path;
  readonly champs: readonly Field[];
}

/** The sheet that this choice opens for the mission, if there is one. */
function sheetOf(form: FormDefinition, { champ, option }: MissionChoice): Sheet | undefined {
  for (const field of form.sections.flatMap(({ champs }) => champs))
    if (field.type === 'fiches' && field.pour_chaque === champ)
      return { path: [field.id, option], champs: field.champs };
  return undefined;
}

const placeOf = (champs: readonly Field[], name: RegExp): Field | undefined =>
  champs.find((field) => name.test(field.id) && isWritten(field));

/** The texts that are missing from an answer, written at its end. */
function added(sheet: Sheet, field: Field | undefined, answers: Answers, texts: readonly string[]): Added | null {
  if (field === undefined || texts.length === 0) return null;
  const path = [...sheet.path, field.id];
  const before = at(answers, path);
  const textes = texts.filter((text) => !says(before, text));
  const value = textes.reduce<unknown>((answer, text) => withIdea(field, answer, text), before);
  // `withIdea` gives an answer of the field; with nothing to add, this one is never written.
  return { champ: shortName(field), textes, path, value: value as AnswerValue };
}

/** Whether an answer, plain, rich or in rows, already holds a sentence. */
function says(answer: unknown, text: string): boolean {
  if (typeof answer === 'string') return answer.includes(text);
  return JSON.stringify(answer ?? null).includes(JSON.stringify(text).slice(1, -1));
}
