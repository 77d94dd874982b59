import {
  anneeDesPopulations,
  plier,
  type FichierDepartement,
  type FichierIndex,
  type FichierNational,
  type LigneCommune,
  type Origine,
} from '../../src/domain/territoire/index.ts';
import type { CommuneInsee, Decoupage, DepartementInsee, EpciInsee } from './package.ts';

const MILLESIME = 2026;

/** Every file of the folder, by name, as text: same package, same bytes. */
export function communesFiles(data: Decoupage): ReadonlyMap<string, string> {
  const membership = new Map(data.epci.flatMap((epci) => epci.membres.map(({ code }) => [code, epci] as const)));
  const places = data.departements.map((departement) => placeOf(departement, data, membership));
  return new Map([
    ['index.json', lines(indexFile(places, data))],
    ['france.json', lines(nationalFile(places, data))],
    ...places.map((place) => [`${place.code}.json`, lines(departementFile(place, data))] as const),
  ]);
}

/** A département with what lies in it. */
interface Place {
  readonly code: string;
  readonly nom: string;
  readonly region: string;
  readonly annee: number | null;
  readonly communes: readonly CommuneInsee[];
  readonly arrondissements: readonly CommuneInsee[];
  /** Communes déléguées and associées that bear another name than their commune, each name once. */
  readonly anciennes: readonly CommuneInsee[];
  readonly epci: readonly EpciInsee[];
  readonly epciOf: (commune: CommuneInsee) => EpciInsee | undefined;
}

function placeOf(departement: DepartementInsee, data: Decoupage, membership: ReadonlyMap<string, EpciInsee>): Place {
  const here = data.communes.filter((commune) => commune.departement === departement.code);
  const communes = here.filter(({ type }) => type === 'commune-actuelle');
  const names = new Map(communes.map(({ code, nom }) => [code, new Set([plier(nom)])]));
  const epciOf = ({ code }: CommuneInsee) => membership.get(code);
  return {
    code: departement.code,
    nom: departement.nom,
    region: data.regions.get(departement.region) ?? departement.nom,
    annee: anneeDesPopulations(departement.code),
    communes,
    arrondissements: here.filter(({ type }) => type === 'arrondissement-municipal'),
    anciennes: here.filter(({ nom, chefLieu = '' }) => {
      const known = names.get(chefLieu);
      return known !== undefined && !known.has(plier(nom)) && known.add(plier(nom));
    }),
    epci: [...new Set(communes.flatMap((commune) => epciOf(commune) ?? []))].sort((a, b) => (a.code < b.code ? -1 : 1)),
    epciOf,
  };
}

const origin = ({ version }: Decoupage): Origine => ({
  millesime: MILLESIME,
  source:
    'INSEE, code officiel géographique et populations de référence (population municipale), DGCL, La Poste, ' +
    `par @etalab/decoupage-administratif ${version}`,
  licence: 'Licence Ouverte 2.0',
});

const sum = (communes: readonly CommuneInsee[]) => communes.reduce((all, each) => all + (each.population ?? 0), 0);

function indexFile(places: readonly Place[], data: Decoupage): FichierIndex {
  const strangers = places.flatMap(({ code, communes }) =>
    communes
      .flatMap(({ codesPostaux }) => codesPostaux)
      .filter((postal) => !postal.startsWith(/^2[AB]$/.test(code) ? '20' : code))
      .map((postal) => [postal, code] as const),
  );
  const postals = [...new Set(strangers.map(([postal]) => postal))].sort();
  return {
    ...origin(data),
    departements: places.map(({ code, nom, region, annee, communes }) => ({
      code,
      nom,
      region,
      communes: communes.length,
      population: sum(communes),
      annee,
    })),
    postaux_voisins: Object.fromEntries(
      postals.map((postal) => {
        const found = strangers.filter(([other]) => other === postal).map(([, code]) => code);
        return [postal, [...new Set(found)]];
      }),
    ),
  };
}

function departementFile(place: Place, data: Decoupage): FichierDepartement {
  const row = (commune: CommuneInsee): LigneCommune => {
    const epci = place.epciOf(commune);
    const postaux = commune.codesPostaux.join(' ');
    return [commune.code, commune.nom, commune.population ?? null, postaux, epci ? place.epci.indexOf(epci) : null];
  };
  return {
    ...origin(data),
    departement: place.code,
    annee: place.annee,
    epci: place.epci.map(({ code, nom, membres }) => [code, nom, membres.length]),
    communes: place.communes.map(row),
    arrondissements: place.arrondissements.map(row),
    anciennes: place.anciennes.map(({ code, nom, chefLieu = '' }) => [code, nom, chefLieu]),
  };
}

function nationalFile(places: readonly Place[], data: Decoupage): FichierNational {
  return {
    ...origin(data),
    departements: places.map(({ code, communes, anciennes }) => {
      const numbers = communes.map((commune) => Number(commune.code.slice(code.length)));
      const rank = new Map(communes.map((commune, index) => [commune.code, index]));
      return [
        code,
        communes.map(({ nom }) => nom).join('|'),
        numbers.map((number, index) => number - (numbers[index - 1] ?? 0)).join(','),
        communes.map(({ population }) => population ?? '').join(','),
        anciennes.map(({ nom, chefLieu = '' }) => `${rank.get(chefLieu) ?? ''}${nom}`).join('|'),
      ];
    }),
    arrondissements: places
      .flatMap(({ arrondissements }) => arrondissements)
      .map(({ code, nom, population = 0 }) => [code, nom, population]),
    epci: data.epci.map((epci) => {
      const where = places.filter((place) => place.epci.includes(epci)).map(({ code }) => code);
      return [epci.code, epci.nom, where.join(' '), epci.membres.length];
    }),
  };
}

/** JSON with one element of each list per line: small differences between two years, and still readable. */
function lines(file: object): string {
  const fields = Object.entries(file).map(([key, value]: [string, unknown]) => {
    const text = Array.isArray(value)
      ? `[${value.map((each) => `\n${JSON.stringify(each)}`).join(',')}]`
      : JSON.stringify(value);
    return `${JSON.stringify(key)}:${text}`;
  });
  return `{\n${fields.join(',\n')}\n}\n`;
}
