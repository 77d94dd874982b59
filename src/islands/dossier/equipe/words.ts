import { dayAndClock } from '../../form/clock.ts';
import { pages, type Answers, type FormDefinition, type Mark, type Tracking } from '../../../forms/index.ts';

/** « par Claude Modèle, le 12 mars 2026 à 14 h 02 » */
export function whoAndWhen(mark: Mark): string {
  const when = `le ${dayAndClock(new Date(mark.le))}`;
  return mark.par === undefined ? when : `par ${mark.par}, ${when}`;
}

/** « d’Alex », « de Claude » */
export const of = (name: string): string => (/^[aeiouyhàâäéèêëîïôöùûü]/iu.test(name) ? `d’${name}` : `de ${name}`);

/** « 1 réponse », « 12 réponses » */
export const count = (number: number, one: string, many = `${one}s`): string =>
  `${number}\u00a0${number < 2 ? one : many}`;

/** How a section is called in the list of tasks; what the form does not know has a name too. */
export function sectionName(form: FormDefinition, id: string): string {
  const section = form.sections.find((each) => each.id === id);
  return section === undefined ? 'Autres réponses' : (section.tache ?? section.intitule ?? section.titre);
}

/** Who last wrote or saved a copy of the dossier; empty when the file does not say. */
export function lastAuthor(suivi: Tracking | null): string {
  const marks: readonly Mark[] = suivi === null ? [] : [...suivi.fichiers, ...Object.values(suivi.reponses)];
  const [first, ...others] = marks;
  return first === undefined ? '' : (others.reduce((a, b) => (b.le > a.le ? b : a), first).par ?? '');
}

/** Ids of the pages of some sections: one each, or one per sheet. */
export const pagesOf = (form: FormDefinition, answers: Answers, sections: readonly string[]): readonly string[] =>
  pages(form, answers)
    .filter(({ section }) => sections.includes(section.id))
    .map(({ id }) => id);
