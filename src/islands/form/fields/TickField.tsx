import { answerOf, type FieldOf } from '../../../forms/index.ts';
import { controlId } from '../ids.ts';
import { ChoicesBox } from './Box.tsx';
import { describedBy, Hints } from './Hints.tsx';
import { Explanation, wordsOf } from './Label.tsx';
import { NoteCalls } from './Notes.tsx';
import { withoutCalls } from './notes.ts';
import { messageAt, type FieldProps } from './props.ts';

/** A single box: its words are its label. A question above it, when there is one, heads it as a set of one. */
export function TickField(props: FieldProps<FieldOf<'case'>>) {
  const { field, form, path, titled, problems } = props;
  if (titled || field.question !== undefined) {
    return (
      <ChoicesBox of={props}>
        <Tick {...props} words={withoutCalls(field.libelle)} />
      </ChoicesBox>
    );
  }
  const id = controlId(path);
  const message = messageAt(problems, path);
  return (
    <div className={message === undefined ? 'groupe' : 'groupe faux'}>
      <Explanation field={field} />
      <Hints id={id} field={field} form={form} titled={titled} message={message} />
      <Tick {...props} words={wordsOf(field)} described={describedBy({ id, field, titled, message })} />
      <NoteCalls form={form} text={field.libelle} />
    </div>
  );
}

interface TickProps extends FieldProps<FieldOf<'case'>> {
  readonly words: string;
  readonly described?: string | undefined;
}

function Tick({ field, path, answers, titled, send, words, described }: TickProps) {
  const alone = !titled && field.question === undefined;
  return (
    <label className="choix">
      <input
        type="checkbox"
        id={alone ? controlId(path) : undefined}
        aria-describedby={described}
        checked={answerOf<'case'>(field, answers) === 'oui'}
        onChange={(event) => send({ type: 'answered', path, value: event.currentTarget.checked ? 'oui' : '' })}
      />
      <span>{words}</span>
    </label>
  );
}
