import { answerOf, type FieldOf } from '../../../forms/index.ts';
import { controlId } from '../ids.ts';
import { describedBy, Hints } from './Hints.tsx';
import { Explanation, PageTitle, wordsOf } from './Label.tsx';
import { NoteCalls } from './Notes.tsx';
import { messageAt, type FieldProps } from './props.ts';

/** A territory: our label and help around the list of communes. */
export function CommunesView({ field, form, path, answers, titled, problems }: FieldProps<FieldOf<'communes'>>) {
  const id = controlId(path);
  const message = messageAt(problems, path);
  return (
    <div
      className={message === undefined ? 'groupe' : 'groupe faux'}
      id={id}
      tabIndex={-1}
      role="group"
      aria-labelledby={`${id}-titre`}
      aria-describedby={describedBy({ id, field, titled, message })}
    >
      <div className={titled ? undefined : 'lab'} id={`${id}-titre`}>
        {titled ? <PageTitle>{wordsOf(field)}</PageTitle> : wordsOf(field)}
      </div>
      <NoteCalls form={form} text={field.libelle} />
      <Explanation field={field} />
      <Hints id={id} field={field} form={form} titled={titled} message={message} />
      <ul>
        {(answerOf<'communes'>(field, answers) ?? []).map(({ nom }) => (
          <li key={nom}>{nom}</li>
        ))}
      </ul>
    </div>
  );
}
