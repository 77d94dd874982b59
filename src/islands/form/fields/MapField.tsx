import { lazy, Suspense } from 'react';
import { pluriel } from '../../../domain/francais/index.ts';
import { answerOf, type Commune, type FieldOf } from '../../../forms/index.ts';
import { Explanation, PageTitle, wordsOf } from './Label.tsx';
import type { FieldProps } from './props.ts';

const Territory = lazy(() => import('./Territory.tsx').then(({ Territory }) => ({ default: Territory })));

/** The territory drawn: one cell per commune. It says nothing that the list of communes does not. */
export function MapField(props: FieldProps<FieldOf<'carte'>>) {
  const { field, titled } = props;
  // Where communes are chosen, they are drawn already.
  if (besideItsCommunes(props)) return null;
  const communes = communesOf(props);
  return (
    <div className="groupe">
      <div className={titled ? undefined : 'lab'}>
        {titled ? <PageTitle>{wordsOf(field)}</PageTitle> : wordsOf(field)}
      </div>
      <Explanation field={field} />
      {communes.length === 0 ? (
        <p className="vide">Choisissez des communes&nbsp;: le territoire sera dessiné ici.</p>
      ) : (
        <figure className="carte-mosaique">
          <Suspense fallback={<p className="meta">Un instant…</p>}>
            <Territory communes={communes} />
          </Suspense>
          <figcaption className="meta">
            {`${pluriel(communes.length, 'commune')}, une cellule chacune. Ce dessin n’a pas de valeur géographique.`}
          </figcaption>
        </figure>
      )}
    </div>
  );
}

/** The communes that the drawing is about: a field of the form, whatever row the drawing stands in. */
function communesOf({ field, form, scope }: FieldProps<FieldOf<'carte'>>): readonly Commune[] {
  const source = form.sections.flatMap(({ champs }) => champs).find(({ id }) => id === field.communes);
  const answers = scope.levels.at(-1)?.row;
  if (source?.type !== 'communes' || answers === undefined) return [];
  return answerOf<'communes'>(source, answers) ?? [];
}

const besideItsCommunes = ({ field, form }: FieldProps<FieldOf<'carte'>>): boolean =>
  form.sections.some(({ champs }) => champs.includes(field) && champs.some(({ id }) => id === field.communes));
