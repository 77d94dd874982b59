import type { Addressee, FormDefinition } from './definition.ts';
import { scopeOf, valuesAt } from './scope.ts';
import type { Answers } from './shapes.ts';

/** Who receives the document of these answers: the one that a choice designates (a département), or the form's own. */
export function addresseeOf(form: FormDefinition, answers: Answers): Addressee {
  const { selon } = form.envoi;
  if (selon === undefined) return form.destinataire;
  const [choice] = valuesAt(scopeOf(form, answers), selon);
  const known =
    typeof choice === 'string' && Object.hasOwn(form.destinataires, choice) ? form.destinataires[choice] : undefined;
  return known ?? form.destinataire;
}
