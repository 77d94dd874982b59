import { totalsOf, type FieldOf, type Sums } from '../../forms/index.ts';
import { nameAt, type Place } from '../context.ts';
import type { Bloc, Cellule, Ligne } from '../model.ts';
import { columnOf } from './cellules.ts';
import { sumOf } from './tableaux.ts';

/** The sums of rows that are printed one under the other, each on its sheet: a table of its own after them. */
export function totauxDeFiches(field: FieldOf<'groupe'>, place: Place, count: number): Bloc[] {
  if (field.totaux.length === 0 || (count === 0 && !place.vierge)) return [];
  const { colonnes, sousTotaux } = place.vierge ? { colonnes: {}, sousTotaux: [] } : totalsOf(place.scope, field);
  const added = field.champs.filter(({ id }) => field.totaux.includes(id));
  const cells = (libelle: string, sums: Sums): readonly Cellule[] => [
    { texte: libelle, fixe: true },
    ...added.map((column) => sumOf(column, sums, field.totaux)),
  ];
  const subTotals = sousTotaux.map(({ libelle, colonnes: sums }, n): Ligne => ({
    genre: 'sous-total',
    nom: `sous_total_${n + 1}`,
    cellules: cells(`Sous-total${libelle === '' ? '' : `, ${libelle}`}`, sums),
  }));
  return [
    {
      type: 'tableau',
      nom: nameAt(place, field),
      legende: '',
      colonnes: [{ nom: 'ligne', libelle: '', saisie: 'aucune' }, ...added.map((each) => columnOf(each))],
      lignes: [...subTotals, { genre: 'total', nom: 'total', cellules: cells(field.libelle_total, colonnes) }],
      premiereColonneEnTete: true,
    },
  ];
}
