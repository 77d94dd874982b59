import { lazy, Suspense } from 'react';
import type { FieldOf } from '../../../forms/index.ts';
import { readRich } from '../../../forms/rich/index.ts';
import { controlId } from '../ids.ts';
import { describedBy, Hints } from './Hints.tsx';
import { Explanation, PageTitle, wordsOf } from './Label.tsx';
import { NoteCalls } from './Notes.tsx';
import { messageAt, type FieldProps } from './props.ts';

const RichField = lazy(() => import('../../redaction/RichField.tsx').then(({ RichField }) => ({ default: RichField })));

/** A long text with lists, headings and tables: our label and help around the editor. */
export function RichFieldView({
  field,
  form,
  path,
  answers,
  titled,
  problems,
  send,
}: FieldProps<FieldOf<'texte_riche'>>) {
  const id = controlId(path);
  const message = messageAt(problems, path);
  return (
    <div className={message === undefined ? 'groupe' : 'groupe faux'}>
      <div className={titled ? undefined : 'lab'} id={`${id}-nom`}>
        {titled ? <PageTitle>{wordsOf(field)}</PageTitle> : wordsOf(field)}
      </div>
      <NoteCalls form={form} text={field.libelle} />
      <Explanation field={field} />
      <Hints id={id} field={field} form={form} titled={titled} message={message} />
      <Suspense fallback={<p className="meta">Un instant…</p>}>
        <RichField
          id={id}
          value={readRich(answers[field.id]).texte}
          onChange={(value) => send({ type: 'answered', path, value })}
          labelledBy={`${id}-nom`}
          describedBy={describedBy({ id, field, titled, message })}
          invalid={message !== undefined}
          rows={Math.min(field.lignes, 12)}
          headingLevel={titled ? 2 : 3}
        />
      </Suspense>
    </div>
  );
}
