import { lazy, Suspense } from 'react';
import { itemsOf, valuesAt, type FieldOf } from '../../../forms/index.ts';
import { Explanation, PageTitle, wordsOf } from './Label.tsx';
import { NoteCalls } from './Notes.tsx';
import type { FieldProps } from './props.ts';

const Deadlines = lazy(() => import('./Deadlines.tsx').then(({ Deadlines }) => ({ default: Deadlines })));

/** The deadlines of the missions chosen: drawn, and listed for those who do not see the drawing. */
export function TimelineField(props: FieldProps<FieldOf<'frise'>>) {
  const { field, form, scope, titled } = props;
  const ready = valuesAt(scope, field.signature).length > 0 && itemsOf(scope, field.missions).length > 0;
  return (
    <div className="groupe frise">
      <div className={titled ? undefined : 'lab'}>
        {titled ? <PageTitle>{wordsOf(field)}</PageTitle> : wordsOf(field)}
      </div>
      <NoteCalls form={form} text={field.libelle} />
      <Explanation field={field} />
      {ready ? (
        <Suspense fallback={<p className="meta">Un instant…</p>}>
          <Deadlines {...props} />
        </Suspense>
      ) : (
        <p className="vide">
          Donnez la date de signature et choisissez des missions&nbsp;: les échéances seront dessinées ici.
        </p>
      )}
    </div>
  );
}
