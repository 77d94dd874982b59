import { lazy, Suspense } from 'react';
import { answerOf, type FieldOf } from '../../../forms/index.ts';
import { controlId } from '../ids.ts';
import { Heading } from './Box.tsx';
import { describedBy } from './Hints.tsx';
import { messageAt, type FieldProps } from './props.ts';
import { sizesOf } from './sizes.ts';

const CommunesField = lazy(() =>
  import('../../territoire/CommunesField.tsx').then((module) => ({ default: module.CommunesField })),
);

/** A territory: our label and help around the list of communes. */
export function CommunesView(props: FieldProps<FieldOf<'communes'>>) {
  const { field, form, path, answers, titled, problems, send } = props;
  const id = controlId(path);
  const message = messageAt(problems, path);
  return (
    <div className={message === undefined ? 'groupe lignes' : 'groupe lignes faux'}>
      <Heading of={props} />
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
