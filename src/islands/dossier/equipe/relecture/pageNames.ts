import { pages, type Answers, type FormDefinition } from '../../../../forms/index.ts';

/** Id of each page of the dossier → how the list of tasks calls it. */
export const pageNames = (form: FormDefinition, answers: Answers): ReadonlyMap<string, string> =>
  new Map(pages(form, answers).map(({ id, tache }) => [id, tache]));
