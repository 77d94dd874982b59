import { answerOf, type FieldOf } from '../../../forms/index.ts';
import { controlId } from '../ids.ts';
import { describedBy, Hints } from './Hints.tsx';
import { Label } from './Label.tsx';
import { messageAt, type FieldProps } from './props.ts';

type Kind = 'texte' | 'courriel' | 'telephone';

/** What each kind asks of the browser: the right keyboard on a phone, no red underline under an address. */
const BROWSER = {
  texte: { type: 'text' },
  courriel: { type: 'email', spellCheck: false, autoCapitalize: 'none' },
  telephone: { type: 'tel', inputMode: 'tel', className: 'l20' },
} as const satisfies Record<Kind, object>;

/** One line of text, whatever it holds. Nothing is refused while typing. */
export function LineField({ field, path, answers, titled, problems, send }: FieldProps<FieldOf<Kind>>) {
  const id = controlId(path);
  const message = messageAt(problems, path);
  return (
    <div className={message === undefined ? 'groupe' : 'groupe faux'}>
      <Label field={field} titled={titled} htmlFor={id} />
      <Hints id={id} field={field} message={message} />
      <input
        {...BROWSER[field.type]}
        id={id}
        value={answerOf<Kind>(field, answers) ?? ''}
        autoComplete={field.autocomplete ?? 'off'}
        aria-describedby={describedBy({ id, field, message })}
        aria-invalid={message !== undefined || undefined}
        onChange={(event) => send({ type: 'answered', path, value: event.currentTarget.value })}
      />
    </div>
  );
}
