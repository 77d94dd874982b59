import { dateEnFrancais } from '../../domain/francais/index.ts';
import { formatted, validOf, type FieldOf, type LeafField, type RichText } from '../../forms/index.ts';
import { nameAt, textAtKey, type Place } from '../context.ts';
import type { Bloc } from '../model.ts';
import { besides, labelOf } from '../printed.ts';
import { blocsOfRich } from '../rich.ts';

type Line = Exclude<
  LeafField['type'],
  'texte_riche' | 'choix' | 'cases' | 'case' | 'oui_non' | 'image' | 'signature' | 'communes'
>;

/** Label, official note and help of a field, as every block says them. */
export const heading = (place: Place, field: { libelle: string; mention?: string | undefined }) => ({
  ...labelOf(place.form, field.libelle),
  ...(field.mention !== undefined && { aide: field.mention }),
});

/** One answer in words. */
export function champ(field: FieldOf<Line>, place: Place): Bloc[] {
  const value = validOf(field, place.row);
  return [
    {
      type: 'champ',
      nom: nameAt(place, field),
      ...heading(place, field),
      // In an unfinished dossier, what was typed and not understood is printed as it is.
      valeur: value === undefined ? textAtKey(place.row, field.id) : formatted(field, value),
      multiligne: field.type === 'texte_long',
      ...(field.type === 'texte_long' && { lignes: field.lignes }),
    },
  ];
}

export function texteRiche(field: FieldOf<'texte_riche'>, place: Place): Bloc[] {
  const value: RichText | undefined = validOf(field, place.row);
  return [
    {
      type: 'redaction',
      nom: nameAt(place, field),
      ...heading(place, field),
      lignes: field.lignes,
      blocs: value === undefined ? [] : blocsOfRich(value, place.niveau),
    },
  ];
}

const SIGNATURE = { lieu: 'Fait à', date: 'Le', nom: 'Nom', qualite: 'Qualité' } as const;
type SignaturePart = keyof typeof SIGNATURE;

export function signature(field: FieldOf<'signature'>, place: Place): Bloc[] {
  const value = validOf(field, place.row);
  const nom = nameAt(place, field);
  const { libelle, note, aide } = heading(place, field);
  return [
    {
      type: 'signature',
      nom,
      libelle,
      ...((aide ?? note) !== undefined && { mention: [aide, note].filter((each) => each !== undefined).join('\n') }),
      // The keys of SIGNATURE, in the order in which they are printed.
      champs: (Object.keys(SIGNATURE) as SignaturePart[]).map((part) => ({
        nom: `${nom}.${part}`,
        libelle: field.libelles[part] ?? SIGNATURE[part],
        valeur: part === 'date' ? dayInWords(value?.date) : (value?.[part] ?? ''),
      })),
    },
  ];
}

/** A day as one writes it; what was typed when it is not a day. */
const dayInWords = (day = ''): string => (/^\d{4}-\d{2}-\d{2}$/u.test(day) ? dateEnFrancais(day) : day);

export function image(field: FieldOf<'image'>, place: Place): Bloc[] {
  const value = validOf(field, place.row);
  const { libelle, ...beside } = heading(place, field);
  const nom = nameAt(place, field);
  if (value === undefined) {
    if (!place.vierge) return [{ type: 'champ', nom, libelle, ...beside, valeur: '', multiligne: false, fixe: true }];
    return [
      {
        type: 'encadre',
        titre: libelle,
        blocs: besides({ aide: 'Image à joindre.', ...beside }),
      },
    ];
  }
  place.images[nom] = { mime: value.mime, donnees: value.donnees, largeur: value.largeur, hauteur: value.hauteur };
  const alternative = value.alternative.trim() === '' ? `Image sans description : ${value.nom}` : value.alternative;
  return [{ type: 'figure', image: nom, alternative, legende: libelle }, ...besides(beside)];
}
