import { lazy, Suspense } from 'react';
import { interpolate, type FieldOf } from '../../../forms/index.ts';
import { PageTitle } from './Label.tsx';
import { NoteCalls } from './Notes.tsx';
import { withoutCalls } from './notes.ts';
import type { FieldProps } from './props.ts';

const OfficialWords = lazy(() =>
  import('./OfficialWords.tsx').then(({ OfficialWords }) => ({ default: OfficialWords })),
);

/** An official text, with the answers and the figures that it quotes as they stand now. */
export function FixedText({ field, form, scope, titled }: FieldProps<FieldOf<'texte_fixe'>>) {
  const title = withoutCalls(field.libelle);
  return (
    <div className={field.encadre ? 'groupe repere texte-fixe' : 'groupe texte-fixe'}>
      {title !== '' && (titled ? <PageTitle>{title}</PageTitle> : <p className="lab">{title}</p>)}
      <Suspense fallback={<p className="meta">Un instant…</p>}>
        <OfficialWords texte={withoutCalls(interpolate(scope, field.texte))} />
      </Suspense>
      <NoteCalls form={form} text={`${field.libelle} ${field.texte}`} />
    </div>
  );
}
