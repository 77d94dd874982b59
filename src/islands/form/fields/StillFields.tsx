import type { FieldOf } from '../../../forms/index.ts';
import { NoteCalls } from './Notes.tsx';
import { withoutCalls } from './notes.ts';
import { PageTitle } from './Label.tsx';
import type { FieldProps } from './props.ts';

/** A heading printed inside a section. */
export function Heading({ field, form, titled }: FieldProps<FieldOf<'intertitre'>>) {
  const words = withoutCalls(field.libelle);
  if (titled) return <PageTitle>{words}</PageTitle>;
  const Level = field.niveau === 1 ? 'h2' : 'h3';
  return (
    <Level className={field.niveau === 1 ? 'intertitre' : 'intertitre second'}>
      {words}
      <NoteCalls form={form} text={field.libelle} />
    </Level>
  );
}

/** What the administration keeps for itself: shown, so that nobody looks for it; never to fill. */
export function Reserved({ field, titled }: FieldProps<FieldOf<'reserve'>>) {
  const words = withoutCalls(field.libelle);
  return (
    <div className="groupe reserve">
      {titled ? <PageTitle>{words}</PageTitle> : <p className="lab">{words}</p>}
      {field.lignes.length > 0 && (
        <ul role="list">
          {field.lignes.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      <p className="meta">Réservé à l’administration&nbsp;: sera imprimé vide, rien à remplir.</p>
    </div>
  );
}
