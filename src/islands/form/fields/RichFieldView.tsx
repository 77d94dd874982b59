import { lazy, Suspense } from 'react';
import type { FieldOf } from '../../../forms/index.ts';
import { readRich } from '../../../forms/rich/index.ts';
import { controlId } from '../ids.ts';
import { Heading } from './Box.tsx';
import { describedBy } from './Hints.tsx';
import { messageAt, type FieldProps } from './props.ts';

const RichField = lazy(() => import('../../redaction/RichField.tsx').then(({ RichField }) => ({ default: RichField })));

/** A long text with lists, headings and tables: our label and help around the editor. */
export function RichFieldView(props: FieldProps<FieldOf<'texte_riche'>>) {
  const { field, path, answers, titled, problems, send } = props;
  const id = controlId(path);
  const message = messageAt(problems, path);
  return (
    <div className={message === undefined ? 'groupe' : 'groupe faux'}>
      <Heading of={props} />
      <Suspense fallback={<p className="meta">Un instant…</p>}>
        <RichField
          id={id}
          value={readRich(answers[field.id]).texte}
          onChange={(value) => send({ type: 'answered', path, value })}
          labelledBy={`${id}-titre`}
          describedBy={describedBy({ id, field, titled, message })}
          invalid={message !== undefined}
          rows={Math.min(field.lignes, 12)}
          headingLevel={titled ? 2 : 3}
        />
      </Suspense>
    </div>
  );
}
