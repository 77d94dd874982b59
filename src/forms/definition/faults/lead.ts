import { PARTS } from '../../scope/values.ts';
import type { GridField, Option, SheetsField } from '../kinds.ts';
import type { Ref } from '../words.ts';
import { insideOf, type Names, type Shown } from './walk.ts';

/** What kind of value a reference leads to. */
export type Genre = 'nombre' | 'date' | 'choix' | 'texte' | 'lignes' | 'communes' | 'image' | 'rien';

/** Where a reference leads, before anyone answers. */
export interface Lead {
  readonly field: Shown;
  readonly part?: string;
  /** Everything on the way to it: what must be visible, and known, for it to be worth something. */
  readonly through: readonly Shown[];
}

/** Where a reference leads; `undefined`: nowhere. The innermost name wins, as when the form is filled in. */
export function leadOf(names: readonly Names[], ref: Ref): Lead | undefined {
  const path = ref.split('.');
  const level = names.find((fields) => fields.some(({ id }) => id === path[0]));
  return level === undefined ? undefined : down(names, level, path, []);
}

function down(
  names: readonly Names[],
  level: Names,
  [name = '', ...rest]: readonly string[],
  through: readonly Shown[],
): Lead | undefined {
  const field = level.find(({ id }) => id === name);
  const [part, ...deeper] = rest;
  if (field === undefined || part === undefined) return field && { field, through };
  const inside = insideOf(field);
  const way = [...through, field];
  if (inside.length === 0)
    return deeper.length === 0 && partsOf(field).includes(part) ? { field, part, through } : undefined;
  if (inside.some(({ id }) => id === part)) return down(names, inside, rest, way);
  if ((field.type !== 'grille' && field.type !== 'fiches') || !hasRow(names, field, part)) return undefined;
  return deeper.length === 0 ? { field, through } : down(names, inside, deeper, way);
}

function partsOf(field: Shown): readonly string[] {
  if (field.type !== 'choix' && field.type !== 'cases') return PARTS[field.type] ?? [];
  return field.options.filter(({ precision }) => precision !== undefined).map(({ id }) => id);
}

/** A line of the grid, or an item that may be chosen; what comes from a list nobody knows yet is taken on trust. */
function hasRow(names: readonly Names[], field: GridField | SheetsField, row: string): boolean {
  if (field.type === 'grille' && field.lignes.some(({ id }) => id === row)) return true;
  const source = field.type === 'grille' ? field.lignes_de : field.pour_chaque;
  const options = source === undefined ? [] : optionsOf(leadOf(names, source)?.field);
  return options === null || options.some(({ id }) => id === row);
}

/** The choices of a field; `null`: they are not written in the form. */
export function optionsOf(field: Shown | undefined): readonly Pick<Option, 'id'>[] | null {
  if (field?.type === 'oui_non') return [{ id: 'oui' }, { id: 'non' }];
  if (field?.type === 'case') return [{ id: 'oui' }];
  if (field?.type !== 'choix' && field?.type !== 'cases') return null;
  return field.options_de === undefined ? field.options : null;
}

const PART_GENRES: Readonly<Record<string, Genre>> = { population: 'nombre', date: 'date' };

const GENRES: Readonly<Record<string, Genre>> = {
  nombre: 'nombre',
  montant: 'nombre',
  pourcentage: 'nombre',
  date: 'date',
  mois: 'date',
  annee: 'date',
  choix: 'choix',
  cases: 'choix',
  oui_non: 'choix',
  case: 'choix',
  groupe: 'lignes',
  fiches: 'lignes',
  grille: 'lignes',
  communes: 'communes',
  image: 'image',
  intertitre: 'rien',
  texte_fixe: 'rien',
  reserve: 'rien',
  frise: 'rien',
  carte: 'rien',
};

/** What kind of value stands there; a smallest or a greatest value is of the kind that it is sought among. */
export function genreOf({ field, part }: Lead, names: readonly Names[]): Genre {
  if (part !== undefined) return PART_GENRES[part] ?? 'texte';
  if (field.type === 'imprime') return field.format === 'texte' ? 'texte' : 'nombre';
  if (field.type !== 'calcul') return GENRES[field.type] ?? 'texte';
  const { calcul } = field;
  if (calcul.fonction === 'date_plus' || calcul.fonction === 'echeance') return 'date';
  if (calcul.fonction === 'taille_aci') return 'texte';
  if (calcul.fonction !== 'minimum' && calcul.fonction !== 'maximum') return 'nombre';
  const [first] = [calcul.de].flat();
  const lead = first === undefined ? undefined : leadOf(names, first);
  return lead === undefined || lead.field === field
    ? 'nombre'
    : lead.field.type === 'calcul'
      ? 'nombre'
      : genreOf(lead, names);
}
