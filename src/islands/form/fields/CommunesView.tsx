import { lazy, Suspense } from 'react';
import { answerOf, type FieldOf } from '../../../forms/index.ts';
import { controlId } from '../ids.ts';
import { describedBy, Hints } from './Hints.tsx';
import { Explanation, PageTitle, wordsOf } from './Label.tsx';
import { NoteCalls } from './Notes.tsx';
import { messageAt, type FieldProps } from './props.ts';
import { sizesOf } from './sizes.ts';

const CommunesField = lazy(() =>
  import('../../territoire/CommunesField.tsx').then((module) => ({ default: module.CommunesField })),
);

/** A territory: our label and help around the list of communes. */
export function CommunesView({ field, form, path, answers, titled, problems, send }: FieldProps<FieldOf<'communes'>>) {
  const id = controlId(path);
  const message = messageAt(problems, path);
  return (
    <div className={message === undefined ? 'groupe lignes' : 'groupe lignes faux'}>
      <div className={titled ? undefined : 'lab'} id={`${id}-titre`}>
        {titled ? <PageTitle>{wordsOf(field)}</PageTitle> : wordsOf(field)}
      </div>
      <NoteCalls form={form} text={field.libelle} />
      <Explanation field={field} />
      <Hints id={id} field={field} form={form} titled={titled} message={message} />
      <Suspense fallback={<p className="meta">Un instant…</p>}>
        <CommunesField
          id={id}
          communes={answerOf<'communes'>(field, answers) ?? []}
          labelledBy={`${id}-titre`}
          describedBy={describedBy({ id, field, titled, message })}
          tailles={sizesOf(form.catalogues)}
          onChange={(value) => send({ type: 'answered', path, value })}
        />
      </Suspense>
    </div>
  );
}
