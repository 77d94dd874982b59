import { answerOf, type FieldOf } from '../../../forms/index.ts';
import { controlId } from '../ids.ts';
import { describedBy, Hints } from './Hints.tsx';
import { Explanation, PageTitle, wordsOf } from './Label.tsx';
import { messageAt, type FieldProps } from './props.ts';

/** Boxes of which several may be ticked, in the order of the official form. */
export function BoxesField({ field, path, answers, titled, problems, send }: FieldProps<FieldOf<'cases'>>) {
  const id = controlId(path);
  const message = messageAt(problems, path);
  const ticked = answerOf<'cases'>(field, answers) ?? [];
  const toggle = (option: string) => {
    const value = field.options.map((each) => each.id).filter((each) => ticked.includes(each) !== (each === option));
    send({ type: 'answered', path, value });
  };
  return (
    <fieldset
      className={message === undefined ? 'groupe' : 'groupe faux'}
      id={id}
      tabIndex={-1}
      aria-describedby={describedBy({ id, field, message })}
    >
      <legend>
        {titled ? (
          <PageTitle>{wordsOf(field, titled)}</PageTitle>
        ) : (
          <span className="lab">{wordsOf(field, titled)}</span>
        )}
      </legend>
      <Explanation field={field} />
      <Hints id={id} field={field} message={message} />
      {field.options.map((option) => (
        <label className="choix" key={option.id}>
          <input type="checkbox" checked={ticked.includes(option.id)} onChange={() => toggle(option.id)} />
          <span>{option.libelle}</span>
        </label>
      ))}
    </fieldset>
  );
}
