import { answerOf, type FieldOf } from '../../../forms/index.ts';
import { controlId } from '../ids.ts';
import { describedBy, Hints } from './Hints.tsx';
import { Label } from './Label.tsx';
import { messageAt, type FieldProps } from './props.ts';

/** A text of several paragraphs. The count is the only thing said while typing, and only where the form has a limit. */
export function LongField({ field, path, answers, titled, problems, send }: FieldProps<FieldOf<'texte_long'>>) {
  const id = controlId(path);
  const message = messageAt(problems, path);
  const value = answerOf<'texte_long'>(field, answers) ?? '';
  return (
    <div className={message === undefined ? 'groupe' : 'groupe faux'}>
      <Label field={field} titled={titled} htmlFor={id} />
      <Hints id={id} field={field} message={message} />
      <textarea
        id={id}
        rows={field.lignes}
        value={value}
        autoComplete={field.autocomplete ?? 'off'}
        aria-describedby={describedBy({ id, field, message })}
        aria-invalid={message !== undefined || undefined}
        onChange={(event) => send({ type: 'answered', path, value: event.currentTarget.value })}
      />
      {field.longueur_max !== undefined && <Remaining left={field.longueur_max - value.length} />}
    </div>
  );
}

function Remaining({ left }: { left: number }) {
  return <p className="meta">{left >= 0 ? `Il reste ${left} caractères.` : `Il y a ${-left} caractères de trop.`}</p>;
}
