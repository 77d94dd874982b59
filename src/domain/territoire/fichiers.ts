import type { Commune, Epci, LieuDepartement } from './commune.ts';

/** What every file of `public/donnees/communes/` says of itself. */
export interface Origine {
  /** Year of the list of communes. */
  readonly millesime: number;
  readonly source: string;
  readonly licence: string;
}

/** `index.json`: the départements, and the postal codes that belong to a département other than their digits say. */
export interface FichierIndex extends Origine {
  readonly departements: readonly LieuDepartement[];
  readonly postaux_voisins: Readonly<Record<string, readonly string[]>>;
}

/** `<code>.json`: everything about one département, one row per commune. */
export interface FichierDepartement extends Origine {
  readonly departement: string;
  /** Year that the populations describe; `null`: various. */
  readonly annee: number | null;
  /** Code and name of each communauté, and how many communes it has in all départements. */
  readonly epci: readonly (readonly [code: string, nom: string, communes: number])[];
  /** INSEE code, name, population municipale, postal codes separated by spaces, place in `epci`. */
  readonly communes: readonly LigneCommune[];
  /** Arrondissements of Paris, Lyon or Marseille; they belong to no communauté of their own. */
  readonly arrondissements: readonly LigneCommune[];
  /** Communes déléguées, associées: former code, name, code of the commune they are now a part of. */
  readonly anciennes: readonly (readonly [code: string, nom: string, commune: string])[];
}
export type LigneCommune = readonly [
  code: string,
  nom: string,
  population: number | null,
  postaux: string,
  epci: number | null,
];

/**
 * `france.json`: every name of the country, to search without knowing the département. One row per département, columns
 * as text to be small: names separated by `|`; the number of each code less that of the one before; populations, empty
 * when there is none; former names, each before the place of its commune in the row (`12Antrain`).
 */
export interface FichierNational extends Origine {
  readonly departements: readonly (readonly [
    code: string,
    noms: string,
    ecarts: string,
    populations: string,
    anciennes: string,
  ])[];
  /** Arrondissements, in full: there are 45. */
  readonly arrondissements: readonly (readonly [code: string, nom: string, population: number])[];
  readonly epci: readonly (readonly [code: string, nom: string, departements: string, communes: number])[];
}

/** A commune and the former names under which it is looked for. */
export interface Fiche {
  readonly commune: Commune;
  readonly anciennes: readonly string[];
}

/** Communes, former names and communautés, as the search takes them. */
export interface Contenu {
  readonly fiches: readonly Fiche[];
  readonly epci: readonly Epci[];
}

/** Reads a département: communes then arrondissements, with postal codes and communauté. */
export function lireDepartement(fichier: FichierDepartement): readonly Commune[] {
  return [...fichier.communes, ...fichier.arrondissements].map(([code, nom, population, postaux, rang]) => {
    const epci = rang === null ? undefined : fichier.epci[rang]?.[0];
    return {
      code,
      nom,
      departement: fichier.departement,
      population,
      codesPostaux: postaux === '' ? [] : postaux.split(' '),
      ...(epci !== undefined && { epci }),
    };
  });
}

/** Reads the whole country: names, codes and populations, without postal code nor communauté. */
export function lireNational({ departements, arrondissements, epci }: FichierNational): Contenu {
  const parDepartement = departements.flatMap(([departement, noms, ecarts, populations, anciennes]) => {
    const nombres = ecarts.split(',').map(Number);
    const habitants = populations.split(',');
    const autres = nomsAnciens(anciennes);
    let numero = 0;
    return noms.split('|').map((nom, rang): Fiche => {
      numero += nombres[rang] ?? 0;
      const code = departement + String(numero).padStart(5 - departement.length, '0');
      const population = habitants[rang] ? Number(habitants[rang]) : null;
      return { commune: { code, nom, departement, population }, anciennes: autres.get(rang) ?? [] };
    });
  });
  const villes = arrondissements.map(([code, nom, population]): Fiche => ({
    commune: { code, nom, departement: code.slice(0, 2), population },
    anciennes: [],
  }));
  return {
    fiches: [...parDepartement, ...villes],
    epci: epci.map(([code, nom, lieux, communes]) => ({ code, nom, departements: lieux.split(' '), communes })),
  };
}

function nomsAnciens(anciennes: string): ReadonlyMap<number, readonly string[]> {
  const noms = new Map<number, string[]>();
  for (const [, rang = '', nom = ''] of anciennes.matchAll(/(\d+)([^|]+)/gu)) {
    noms.set(Number(rang), [...(noms.get(Number(rang)) ?? []), nom]);
  }
  return noms;
}
