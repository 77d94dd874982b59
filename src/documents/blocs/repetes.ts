import { validOf, type Field, type FieldOf, type ValidRow } from '../../forms/index.ts';
import { deeper, itemsFor, nameAt, type Place } from '../context.ts';
import type { Bloc } from '../model.ts';
import { besides, NON_RENSEIGNE, withoutCalls } from '../printed.ts';
import { fitsInCells } from './cellules.ts';
import { heading } from './champs.ts';
import { deuxColonnes } from './deux-colonnes.ts';
import { groupeEnTableau, inside } from './tableaux.ts';
import { totauxDeFiches } from './totaux.ts';

type Print = (fields: readonly Field[], place: Place) => Bloc[];

/** Rows added by hand: in a table when each fits on a line, one under the other otherwise. */
export function groupe(field: FieldOf<'groupe'>, place: Place, print: Print): Bloc[] {
  const asTable = (field.presentation ?? 'tableau') === 'tableau' && fitsInCells(field.champs);
  if (asTable) return groupeEnTableau(field, place);
  const given = validOf(field, place.row) ?? [];
  const rows: readonly ValidRow[] = place.vierge ? Array.from({ length: field.lignes_vierges }, () => ({})) : given;
  const { libelle, ...beside } = heading(place, field);
  return [
    { type: 'titre', niveau: place.niveau, texte: libelle },
    ...besides(beside),
    ...(rows.length === 0 ? [{ type: 'paragraphe', texte: NON_RENSEIGNE } as const] : []),
    ...rows.flatMap((row, n): Bloc[] => {
      const at = {
        ...inside(place, field, row, `${nameAt(place, field)}.${n}.`),
        niveau: deeper(deeper(place.niveau)),
      };
      return [
        { type: 'titre', niveau: deeper(place.niveau), texte: titleOf(field, row, n) },
        ...print(field.champs, at),
      ];
    }),
    ...totauxDeFiches(field, place, rows.length),
  ];
}

/** « Fiche action 2 : Ouvrir des créneaux », by the first words of the row. */
function titleOf({ element, champs }: FieldOf<'groupe'>, row: ValidRow, index: number): string {
  const name = `${element.charAt(0).toLocaleUpperCase('fr')}${element.slice(1)} ${index + 1}`;
  const first = champs.find(({ type }) => type === 'texte');
  const words = first === undefined ? undefined : row[first.id];
  return typeof words === 'string' && words !== '' ? `${name}\u00a0: ${words}` : name;
}

/** The same fields for each item chosen elsewhere. */
export function fiches(field: FieldOf<'fiches'>, place: Place, print: Print): Bloc[] {
  const answers: Readonly<Record<string, ValidRow>> = validOf(field, place.row) ?? {};
  const items = itemsFor(place, field.pour_chaque);
  const { libelle, ...beside } = heading(place, field);
  if (items.length === 0) {
    return [
      { type: 'champ', nom: nameAt(place, field), libelle, ...beside, valeur: '', multiligne: false, fixe: true },
    ];
  }
  return [
    ...besides(beside),
    ...items.flatMap((item): Bloc[] => {
      const { id, libelle: title } = item;
      const at = {
        ...inside(place, field, answers[id] ?? {}, `${nameAt(place, field)}.${id}.`, item),
        niveau: deeper(place.niveau),
      };
      const inColumns = field.presentation === 'deux_colonnes' && !place.vierge;
      return [
        { type: 'titre', niveau: place.niveau, texte: withoutCalls(title) },
        ...(inColumns ? deuxColonnes(field, at, print) : print(field.champs, at)),
      ];
    }),
  ];
}
