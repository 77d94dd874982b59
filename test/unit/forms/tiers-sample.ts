/** A form made of these fields, and answers to it. */
import { validate, type Answers, type FormDefinition, type ValidAnswers } from '../../../src/forms/index.ts';
import { formSchema } from '../../../src/forms/schema.ts';
import { form } from './sample.ts';

export { problems } from './definition-sample.ts';
export { plain } from './scope-sample.ts';

const CONTENT = {
  edition: '2026-11',
  titre: 'Contrat',
  titre_court: 'Contrat',
  resume: 'Un contrat.',
  duree: '1 minute',
  source: 'essai',
  envoi: { objet: 'Objet', corps: 'Corps', ensuite: ['Relisez : tout.', 'Envoyez : tout.', 'Suivez : tout.'] },
  fichier: { prefixe: 'CONTRAT' },
};

export const formWith = (champs: readonly object[]): FormDefinition => ({
  ...form,
  ...formSchema.parse({ ...CONTENT, sections: [{ id: 's', titre: 'S', champs }] }),
});

/** @throws when the answers do not suit the form. */
export function checked(of: FormDefinition, answers: Answers): ValidAnswers {
  const result = validate(of, answers);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.answers;
}
