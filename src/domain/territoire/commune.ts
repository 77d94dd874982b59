/** A commune of the INSEE list, an arrondissement of Paris, Lyon or Marseille, or a place typed by hand. */
export interface Commune {
  /** INSEE code; empty for a place typed by hand. */
  readonly code: string;
  readonly nom: string;
  /** Code of its département or collectivité: `35`, `2A`, `974`, `987`. */
  readonly departement: string;
  /** Inhabitants (« population municipale »); `null` when it is not known. */
  readonly population: number | null;
  readonly codesPostaux?: readonly string[];
  /** Code (SIREN) of its communauté or métropole. */
  readonly epci?: string;
}

/** A communauté de communes, d’agglomération, urbaine or a métropole. */
export interface Epci {
  readonly code: string;
  /** As the DGCL writes it, kind first: « CC du Perche ». */
  readonly nom: string;
  /** Codes of the départements it spreads over. */
  readonly departements: readonly string[];
  /** How many communes it has in all. */
  readonly communes: number;
}

/** A département, or a collectivité d’outre-mer. */
export interface LieuDepartement {
  readonly code: string;
  readonly nom: string;
  readonly region: string;
  readonly communes: number;
  readonly population: number;
  /** Year that the populations describe; `null`: various, the last published for each. */
  readonly annee: number | null;
}

/** « Populations de référence 2023 », in force since 1 January 2026; Mayotte is counted apart, the last time in 2017. */
const ANNEE = 2023;
const ANNEE_DE_MAYOTTE = 2017;
/** Collectivités d’outre-mer: each has a year of its own. */
const HORS_DEPARTEMENT = /^97[578]$|^98/u;

/** Year that the populations of a département describe; `null`: various, the last published for each. */
export function anneeDesPopulations(departement: string): number | null {
  if (HORS_DEPARTEMENT.test(departement)) return null;
  return departement === '976' ? ANNEE_DE_MAYOTTE : ANNEE;
}

/** The three cities with arrondissements: first and last code of these, code of the city. */
const VILLES = [
  ['13201', '13216', '13055'],
  ['69381', '69389', '69123'],
  ['75101', '75120', '75056'],
] as const;

/** INSEE code of the city of an arrondissement municipal; `undefined` for any other code. */
export function villeDeLArrondissement(code: string): string | undefined {
  return VILLES.find(([premier, dernier]) => code >= premier && code <= dernier)?.[2];
}

const francais = new Intl.Collator('fr', { numeric: true });

/** By département, then by name: the order in which a territory is shown and printed. */
export const enOrdre = (communes: readonly Commune[]): readonly Commune[] =>
  communes.toSorted((a, b) => francais.compare(a.departement, b.departement) || francais.compare(a.nom, b.nom));

/**
 * A territory with more communes, in order; those already there, by code, are not added twice. Only what an answer holds
 * is kept: code, name, département, population.
 */
export function ajouter(territoire: readonly Commune[], nouvelles: readonly Commune[]): readonly Commune[] {
  const connus = new Set(territoire.map(({ code }) => code).filter((code) => code !== ''));
  const ajoutees = nouvelles.filter(({ code }) => code === '' || !(connus.has(code) || !connus.add(code)));
  return enOrdre([...territoire, ...ajoutees.map(reponse)]);
}

const reponse = ({ code, nom, departement, population }: Commune): Commune => ({ code, nom, departement, population });
