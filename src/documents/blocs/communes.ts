import { nombre } from '../../domain/francais/index.ts';
import {
  anneeDesPopulations,
  ENCRES,
  graineDuTerritoire,
  mosaique,
  type Dessin,
} from '../../domain/territoire/index.ts';
import { validOf, type Commune, type FieldOf } from '../../forms/index.ts';
import { nameAt, type Place } from '../context.ts';
import type { Bloc, Ligne } from '../model.ts';
import { heading } from './champs.ts';

const COLUMNS = [
  { nom: 'nom', libelle: 'Commune' },
  { nom: 'departement', libelle: 'Département' },
  { nom: 'population', libelle: 'Population', nombre: true },
] as const;
/** Lines on the blank form. */
const BLANK_LINES = 15;
/** Parts of the width that the territory, then its place in France, take: the words around matter more. */
const PART = 0.5;
const PLACE_PART = 0.36;

export function communes(field: FieldOf<'communes'>, place: Place): Bloc[] {
  const list: readonly Commune[] = validOf(field, place.row) ?? [];
  const { libelle, ...rest } = heading(place, field);
  return [
    {
      type: 'tableau',
      nom: nameAt(place, field),
      legende: libelle,
      ...rest,
      colonnes: COLUMNS,
      lignes: [...list.map(line), ...(list.length > 0 || place.vierge ? [total(list)] : [])],
      premiereColonneEnTete: true,
      lignesVierges: BLANK_LINES,
    },
    ...provenance(list),
  ];
}

/** « Population municipale 2023, Insee. » Only for those of the list: nobody knows where the others come from. */
function provenance(list: readonly Commune[]): Bloc[] {
  const listed = list.filter(({ code, population }) => code !== '' && population !== null);
  if (listed.length === 0) return [];
  const years = [...new Set(listed.flatMap(({ departement }) => anneeDesPopulations(departement) ?? []))];
  const said = years.length === 0 ? '' : ` ${years.sort((a, b) => b - a).join(' et ')}`;
  const others = list.length > listed.length ? '\u202f; les lieux écrits à la main n’en viennent pas' : '';
  return [{ type: 'paragraphe', texte: `Population municipale${said}, Insee${others}.`, ton: 'discret' }];
}

const line = ({ nom, departement, population }: Commune): Ligne => ({
  cellules: [nom, departement, population === null ? 'non connue' : nombre(population)],
});

/** A total is one only when every population is known. */
function total(list: readonly Commune[]): Ligne {
  const known = list.flatMap(({ population }) => population ?? []);
  const sum = nombre(known.reduce((all, each) => all + each, 0));
  const words = list.length === 0 ? 'Total' : `Total, ${list.length} commune${list.length > 1 ? 's' : ''}`;
  const said = known.length === list.length ? sum : `au moins ${sum}`;
  const cellules = [{ texte: words, fixe: true }, { texte: '', fixe: true }, list.length === 0 ? '' : said];
  return { genre: 'total', nom: 'total', cellules };
}

/** The territory as a mosaic, then where it is when that can be drawn; nothing as long as no commune is chosen. */
export function carte(field: FieldOf<'carte'>, place: Place): Bloc[] {
  const list = communesAt(place, field.communes);
  if (list.length === 0) return [];
  const names = list.map(({ nom }) => nom);
  const shown =
    names.length > 12 ? `${names.slice(0, 12).join(', ')} et ${names.length - 12} autres` : names.join(', ');
  return [
    {
      type: 'dessin',
      dessin: neutral(mosaique(list.length, graineDuTerritoire(list))),
      alternative: `Dessin sans valeur géographique, une cellule par commune : ${shown}.`,
      legende: field.libelle,
      part: PART,
    },
    ...situated(list, place),
  ];
}

function situated(list: readonly Commune[], { situer }: Place): Bloc[] {
  const found = situer?.(list.map(({ departement }) => departement)) ?? null;
  if (found === null) return [];
  const { dessin, phrase, source } = found;
  return [{ type: 'dessin', dessin, alternative: phrase, legende: `${phrase} ${source}.`, part: PLACE_PART }];
}

/** All cells alike: on paper, a dark one would seem to name a commune. */
function neutral(drawn: Dessin): Dessin {
  const formes = drawn.formes.map((forme) => (forme.fond === undefined ? forme : { ...forme, fond: ENCRES.mousse }));
  return { ...drawn, formes };
}

/** The communes of a field of the first level. */
export function communesAt({ form, row }: Pick<Place, 'form' | 'row'>, id: string): readonly Commune[] {
  const field = form.sections.flatMap(({ champs }) => champs).find((each) => each.id === id);
  return field?.type === 'communes' ? (validOf(field, row) ?? []) : [];
}
