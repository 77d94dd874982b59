import type { FormDefinition, Progress } from '../../../forms/index.ts';

const count = (number: number, one: string, many: string): string =>
  number < 2 ? `${number} ${one}` : `${number} ${many}`;

/** « 16 sections, dans l’ordre que vous voulez. » How many are finished is said beside, with the drawing. */
export const sectionsInWords = ({ pages }: Progress): string =>
  `${count(pages.length, 'section', 'sections')}, dans l’ordre que vous voulez.`;

const DONE: readonly string[] = ['Aucune section terminée', 'Une section terminée'];

/** « 5 sections terminées sur 16 » */
export const sectionsDone = ({ pages, etats }: Progress): string =>
  `${DONE[etats.fini] ?? `${etats.fini}\u00a0sections terminées`} sur ${pages.length}`;

/** « 3 réponses ont changé » ; with a capital where it begins a sentence. */
export const changesInWords = (changes: number): string =>
  changes === 1 ? '1\u00a0réponse a changé' : `${changes}\u00a0réponses ont changé`;

const figures = new Intl.NumberFormat('fr-FR');

/** « 4 210 mots écrits, 18 pages imprimées. » The pages are said only when the document was really written. */
export function sizeInWords({ mots }: Pick<Progress, 'mots'>, pages?: number): string {
  const words = mots < 2 ? `${mots}\u00a0mot écrit` : `${figures.format(mots)}\u00a0mots écrits`;
  if (pages === undefined) return `${words}.`;
  return `${words}, ${pages < 2 ? 'une page imprimée' : `${pages}\u00a0pages imprimées`}.`;
}

/** What becomes of a question without an answer: a letter does not speak of it, a form says so. */
export const emptyInWords = ({ document }: FormDefinition): string =>
  document.lettre === undefined
    ? 'Une rubrique laissée vide sera écrite «\u00a0Non renseigné\u00a0».'
    : 'Une rubrique laissée vide ne sera pas imprimée dans la lettre.';

/** « 3 réponses à donner » ; empty when everything was answered. */
export const missingInWords = (missing: number): string =>
  missing === 0 ? '' : missing === 1 ? '1\u00a0réponse à donner' : `${missing}\u00a0réponses à donner`;
