import { enumeration } from '../../../domain/francais/index.ts';
import type { Field, FieldOf, FormDefinition } from '../../../forms/index.ts';
import { withoutCalls } from './notes.ts';

type Calcul = FieldOf<'calcul'>['calcul'];
type CalculOf<K extends Calcul['fonction']> = Extract<Calcul, { fonction: K }>;
/** What the answers under one or several references are called. */
type Naming = (refs: string | readonly string[]) => string;

/** How each computation is said to the reader. */
const HOW: { readonly [K in Calcul['fonction']]: (calcul: CalculOf<K>, names: Naming) => string } = {
  somme: ({ de }, names) => `Somme de ${names(de)}`,
  difference: ({ de, moins }, names) => `${names(de)}, moins ${names(moins)}`,
  produit: ({ de, par }, names) => (par === undefined ? `Produit de ${names(de)}` : `${names(de)} × ${par}`),
  quotient: ({ de, par }, names) => `${names(de)}, divisé par ${names(par)}`,
  pourcentage: ({ de, sur }, names) => `Part de ${names(de)} dans ${names(sur)}`,
  moyenne: ({ de }, names) => `Moyenne de ${names(de)}`,
  minimum: ({ de }, names) => `La plus petite valeur de ${names(de)}`,
  maximum: ({ de }, names) => `La plus grande valeur de ${names(de)}`,
  compte: ({ de }, names) => `Compté dans ${names(de)}`,
  palier: ({ de }, names) => `Selon le palier atteint par ${names(de)}`,
  selon: ({ de }, names) => `Selon le choix fait dans ${names(de)}`,
  tranches: ({ de }, names) => `${names(de)}, chaque tranche à son taux`,
  date_plus: ({ de, mois }, names) => `${mois} mois après ${names(de)}`,
  duree: ({ du, au }, names) => `De ${names(du)} à ${names(au)}`,
  taille_aci: ({ de }, names) => `Selon les tailles de l’ACI, d’après ${names(de)}`,
  echeance: ({ signature }, names) => `Délai conventionnel à partir de ${names(signature)}`,
};

/** In a sentence, where a computed value comes from. */
export function howComputed<K extends Calcul['fonction']>(calcul: CalculOf<K>, form: FormDefinition): string {
  const fields = form.sections.flatMap(({ champs }) => champs);
  const names: Naming = (refs) =>
    enumeration((typeof refs === 'string' ? [refs] : refs).map((ref) => `«\u00A0${nameAt(fields, ref)}\u00A0»`));
  // `calcul.fonction` is K by construction: the entry is that of its own name.
  return HOW[calcul.fonction as K](calcul, names);
}

interface Named {
  readonly id: string;
  readonly libelle: string;
  readonly intitule?: string | undefined;
}

const nameOf = ({ intitule, libelle, id }: Named): string => {
  const words = withoutCalls(intitule ?? libelle);
  return words === '' ? id : words.replace(/[\s\u00A0]*:$/u, '');
};

/** What an answer is called, from its reference: its own name, after that of the group or the row it is in. */
function nameAt(fields: readonly Field[], ref: string): string {
  const [first = '', ...rest] = ref.split('.');
  const field = everywhere(fields).find(({ id }) => id === first);
  if (field === undefined) return first;
  const inside: readonly Named[] =
    'champs' in field ? field.champs : field.type === 'grille' ? [...field.lignes, ...field.colonnes] : [];
  const parts = rest.flatMap((id) => inside.find((each) => each.id === id) ?? []);
  return [nameOf(field), ...parts.map(nameOf)].join(', ');
}

const everywhere = (fields: readonly Field[]): readonly Field[] =>
  fields.flatMap((field) => ('champs' in field ? [field, ...everywhere(field.champs)] : [field]));
