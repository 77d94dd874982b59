import { isVisible, type Field, type FieldKind, type FieldOf } from '../../forms/index.ts';
import type { Place } from '../context.ts';
import type { Bloc } from '../model.ts';
import { champ, image, signature, texteRiche } from './champs.ts';
import { cases, choix, ouiNon, uneCase } from './choix.ts';
import { carte, communes } from './communes.ts';
import { fiches, groupe } from './repetes.ts';
import { grille } from './tableaux.ts';
import { calcul, frise, intertitre, reserve, texteFixe } from './textes.ts';

/** How each kind of field is printed: a kind added to the definition and forgotten here does not compile. */
const BLOCS: { readonly [K in FieldKind]: (field: FieldOf<K>, place: Place) => Bloc[] } = {
  texte: champ,
  texte_long: champ,
  texte_riche: texteRiche,
  nombre: champ,
  montant: champ,
  pourcentage: champ,
  date: champ,
  mois: champ,
  annee: champ,
  courriel: champ,
  telephone: champ,
  code_postal: champ,
  site: champ,
  siren: champ,
  siret: champ,
  rna: champ,
  finess: champ,
  rpps: champ,
  iban: champ,
  bic: champ,
  oui_non: ouiNon,
  case: uneCase,
  choix,
  cases,
  image,
  signature,
  communes,
  intertitre,
  texte_fixe: texteFixe,
  reserve,
  calcul,
  frise,
  carte,
  grille,
  groupe: (field, place) => groupe(field, place, blocsOf),
  fiches: (field, place) => fiches(field, place, blocsOf),
};

/** Fields as blocks, in order; those that a condition hides are left out, except on the blank form. */
export function blocsOf(fields: readonly Field[], place: Place): Bloc[] {
  return fields.flatMap((field) => (place.vierge || isVisible(place.scope, field) ? blocsOfOne(field, place) : []));
}

function blocsOfOne<K extends FieldKind>(field: FieldOf<K>, place: Place): Bloc[] {
  // `field.type` is K by construction: each entry of BLOCS takes the field of its own key.
  return BLOCS[field.type as K](field, place);
}
