import { isVisible, type Field, type FieldOf } from '../../forms/index.ts';
import type { Place } from '../context.ts';
import type { Bloc, Cellule } from '../model.ts';
import { labelText, NON_RENSEIGNE } from '../printed.ts';
import { cellOf, fitsInOneCell } from './cellules.ts';

type Print = (fields: readonly Field[], place: Place) => Bloc[];

/**
 * « Objectifs généraux | … », one line per field, as the official grid draws it: the first cells are its heads. What fits
 * in no cell (a picture, a territory, rows) stands between two grids, in its place.
 */
export function deuxColonnes({ id, champs }: FieldOf<'fiches'>, place: Place, print: Print): Bloc[] {
  const shown = champs.filter((field) => isVisible(place.scope, field));
  return runsOf(shown, fitsInOneCell).flatMap((run) =>
    run.every(fitsInOneCell) ? [gridOf(`${place.prefix}${id}`, run, place)] : print(run, place),
  );
}

/** Fields that stand together: those that meet a condition, and those that do not. */
function runsOf(fields: readonly Field[], condition: (field: Field) => boolean): readonly Field[][] {
  const runs: Field[][] = [];
  for (const field of fields) {
    const last = runs.at(-1);
    if (last?.[0] !== undefined && condition(last[0]) === condition(field)) last.push(field);
    else runs.push([field]);
  }
  return runs;
}

function gridOf(nom: string, champs: readonly Field[], place: Place): Bloc {
  return {
    type: 'tableau',
    nom,
    // The heading right above has just said it.
    legende: '',
    colonnes: [
      { nom: 'rubrique', libelle: '', saisie: 'aucune' },
      { nom: 'reponse', libelle: '' },
    ],
    lignes: champs.map((field) => ({
      nom: field.id,
      cellules: [{ texte: labelText(place.form, field.libelle, true), fixe: true }, orNothing(cellOf(field, place))],
    })),
    premiereColonneEnTete: true,
  };
}

const orNothing = (cell: Cellule): Cellule =>
  (typeof cell === 'string' ? cell : cell.texte).length === 0 && (typeof cell === 'string' || cell.coche === undefined)
    ? NON_RENSEIGNE
    : cell;
