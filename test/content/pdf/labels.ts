import type { Field, FieldOf, FormDefinition, Section, ValidAnswers } from '../../../src/forms/index.ts';
import { textsOf } from './text.ts';

/** Drawn or printed only when there is something to draw, or named by each of their sheets. */
const MUTE = new Set(['frise', 'carte', 'fiches', 'texte_fixe', 'case']);

/**
 * The official wordings that a file must print: every unconditional one. A letter that is filled prints only those above an
 * answer, since its head and its foot say the others; blank, it prints them all.
 */
export function labelsOf(form: FormDefinition, answers: ValidAnswers | undefined): string[] {
  const { lettre } = form.document;
  const elsewhere = new Set([...(lettre?.expediteur ?? []), lettre?.annexes]);
  const isPrinted = (field: Field): boolean =>
    lettre === undefined || answers === undefined || (!elsewhere.has(field.id) && isAnswered(field, answers));
  const isSentence = (field: Field): boolean =>
    lettre !== undefined && field.type === 'choix' && saysItself(field, answers?.[field.id]);
  return form.sections
    .filter((section) => section.visible_si === undefined)
    .flatMap((section) => labelsOfSection(section, isPrinted, isSentence));
}

function labelsOfSection(
  { titre, champs, page_de_garde: garde }: Section,
  isPrinted: (field: Field) => boolean,
  isSentence: (field: Field) => boolean,
) {
  const fields = champs.filter((field) => field.visible_si === undefined && !MUTE.has(field.type) && isPrinted(field));
  const labels = fields.filter((field) => !isSentence(field)).map(({ libelle }) => libelle.replace(/\[\^\w+\]/gu, ''));
  return [...(garde || (fields.length === 0 && !champs.some(isPrinted)) ? [] : [titre]), ...labels];
}

/** An answer that is a whole sentence stands in a letter without its label: « L’association est déclarée. » */
const saysItself = ({ options }: FieldOf<'choix'>, answer: unknown): boolean =>
  options.some(({ id, libelle }) => id === answer && libelle.endsWith('.'));

/** Something of this field is read in a letter; a signature, at its foot, has no label there. */
function isAnswered(field: Field, answers: ValidAnswers): boolean {
  const answer = answers[field.id];
  if (field.type === 'signature' || answer === undefined || answer === '') return false;
  if (field.type === 'cases') return Array.isArray(answer) && answer.length > 0;
  return (
    field.type === 'choix' || field.type === 'oui_non' || textsOf([field], answers).some((text) => text.trim() !== '')
  );
}
