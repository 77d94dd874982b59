import { computedIn, formatted, type FieldOf } from '../../../forms/index.ts';
import { controlId } from '../ids.ts';
import { howComputed } from './explain.ts';
import { describedBy, Hints } from './Hints.tsx';
import { Explanation, PageTitle, wordsOf } from './Label.tsx';
import { NoteCalls } from './Notes.tsx';
import { messageAt, type FieldProps } from './props.ts';

/** A value that the form computes: said anew when it changes, with where it comes from; what is not known is said so. */
export function ComputedField({ field, form, path, titled, problems, scope }: FieldProps<FieldOf<'calcul'>>) {
  if (!field.imprime && !titled) return null;
  const id = controlId(path);
  const message = messageAt(problems, path);
  const value = formatted(field, computedIn(scope, field) ?? undefined);
  return (
    <div
      className="groupe calcule"
      id={id}
      tabIndex={-1}
      role="group"
      aria-labelledby={`${id}-nom`}
      aria-describedby={describedBy({ id, field, titled, message })}
    >
      <div className="lab" id={`${id}-nom`}>
        {titled ? <PageTitle>{wordsOf(field)}</PageTitle> : wordsOf(field)}
      </div>
      <NoteCalls form={form} text={field.libelle} />
      <Explanation field={field} />
      <Hints id={id} field={field} form={form} titled={titled} message={message} />
      <output className={value === '' ? 'valeur inconnue' : 'valeur'} aria-labelledby={`${id}-nom`}>
        {value === '' ? 'Pas encore connu' : value}
      </output>
      <p className="meta">{howComputed(field.calcul, form)}.</p>
    </div>
  );
}
