import { answerOf, interpolate, type Field } from '../../../forms/index.ts';
import { controlId } from '../ids.ts';
import type { FieldProps } from './props.ts';

/** What a field left empty is worth, when the form takes it from another answer; nothing once something is written. */
function inherited({ field, answers, scope }: FieldProps<Field>): string {
  if (field.reprend === undefined || (answerOf(field, answers) ?? '') !== '') return '';
  const said = interpolate(scope, `{${field.reprend}}`);
  return /\p{L}|\p{N}/u.test(said) ? said : '';
}

/** Id of that text, if it is there. */
export const inheritedId = (props: FieldProps<Field>): readonly string[] =>
  inherited(props) === '' ? [] : [`${controlId(props.path)}-repris`];

/** Says what an empty field will be printed as. */
export function Inherited(props: FieldProps<Field>) {
  const said = inherited(props);
  if (said === '') return null;
  return (
    <span className="aide repris" id={`${controlId(props.path)}-repris`}>
      Repris de votre réponse&nbsp;: «&nbsp;{said}&nbsp;». Écrivez ici seulement si c’est différent.
    </span>
  );
}
