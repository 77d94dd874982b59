import type { Field, FormDefinition } from '../../../forms/index.ts';
import { withoutCalls } from './notes.ts';

interface Props {
  readonly id: string;
  readonly field: Field;
  readonly form: FormDefinition;
  /** The page says the official words itself. */
  readonly titled: boolean;
  /** What is wrong; absent when nothing is. */
  readonly message: string | undefined;
}

/** What the official form prints and our question does not say. */
function officialOf({ field, titled }: Pick<Props, 'field' | 'titled'>): string | undefined {
  if (titled) return undefined;
  const words = field.question === undefined ? '' : `«\u00A0${withoutCalls(field.libelle)}\u00A0»`;
  const said = [words, withoutCalls(field.mention ?? '')].filter((part) => part !== '').join(' ');
  return said === '' ? undefined : said;
}

/** How to write what has a form of its own, where the form does not say it. */
const WRITTEN: { readonly [K in Field['type']]?: string } = {
  date: 'Par exemple\u00A0: 21/11/2026.',
  mois: 'Par exemple\u00A0: 11/2026.',
  annee: 'Quatre chiffres.',
  code_postal: 'Cinq chiffres.',
  siren: 'Neuf chiffres.',
  siret: 'Quatorze chiffres.',
  rna: 'Un W, puis neuf chiffres.',
  finess: 'Neuf chiffres.',
  rpps: 'Onze chiffres.',
};

const helpOf = ({ aide, type }: Field): string | undefined => aide ?? WRITTEN[type];

/** Our short help, the official words, then the problem in the words of the summary. */
export function Hints({ id, field, form, titled, message }: Props) {
  const official = officialOf({ field, titled });
  const help = helpOf(field);
  return (
    <>
      {help !== undefined && (
        <span className="aide" id={`${id}-aide`}>
          {help}
        </span>
      )}
      {official !== undefined && (
        <span className="aide officiel" id={`${id}-modele`}>
          {form.modele === 'national' ? 'Dans le document' : 'Sur le modèle'}&nbsp;: {official}
        </span>
      )}
      <AskedBy field={field} form={form} />
      {message !== undefined && (
        <span className="erreur" id={`${id}-erreur`}>
          <span className="cache">Erreur&nbsp;: </span>
          {message}
        </span>
      )}
    </>
  );
}

/** Who asks for this item, when not every source does. */
function AskedBy({ field, form }: Pick<Props, 'field' | 'form'>) {
  if (field.demande_par === undefined || field.demande_par.length === 0) return null;
  const titles = field.demande_par.map((source) => form.citations[source] ?? source);
  const words = titles.join('\u202F; ');
  if (titles.length === 1) return <span className="aide demande">Demandé par&nbsp;: {words}</span>;
  return (
    <details className="aide demande">
      <summary>Demandé par {titles.length} sources</summary>
      {words}
    </details>
  );
}

/** Ids of those texts, in reading order, for `aria-describedby`. */
export function describedBy(
  { id, field, titled, message }: Omit<Props, 'form'>,
  ...more: readonly string[]
): string | undefined {
  const ids = [
    ...more,
    ...(helpOf(field) === undefined ? [] : [`${id}-aide`]),
    ...(officialOf({ field, titled }) === undefined ? [] : [`${id}-modele`]),
    ...(message === undefined ? [] : [`${id}-erreur`]),
  ];
  return ids.length > 0 ? ids.join(' ') : undefined;
}
