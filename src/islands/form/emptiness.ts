import { summary, type Answers, type FormDefinition } from '../../forms/index.ts';

/** Nothing was answered yet, or all of it was taken away. */
export const isEmpty = (form: FormDefinition, answers: Answers): boolean =>
  summary(form, answers).every(({ lignes }) => lignes.every(({ vide }) => vide));
