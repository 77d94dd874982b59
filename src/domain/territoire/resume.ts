import type { Bareme, Taille } from '../../schemas/index.ts';
// Not by the door: its neighbours there bring zod, which nothing in a browser needs to choose communes.
import { taillesPossibles } from '../aci/taille.ts';
import { type Commune, type LieuDepartement, villeDeLArrondissement } from './commune.ts';
import { type Avertissement, avertissements } from './population.ts';

/** Limits of the sizes of a scale, and where they were read. */
export type Tailles = Bareme['tailles'];

/** What a territory amounts to. */
export interface Resume {
  /** Inhabitants, added up as far as they are known. */
  readonly population: number;
  /** Communes whose population is not known: with one or more, `population` is « au moins ». */
  readonly inconnues: readonly Commune[];
  /** Codes, in the order of the communes. */
  readonly departements: readonly string[];
  /** Names; a département that the list does not know is left out. */
  readonly regions: readonly string[];
  /** Two on the limit that the text gives to both; none as long as nobody lives there. */
  readonly tailles: readonly Taille[];
  readonly alertes: readonly Alerte[];
}

/** What to tell someone about a territory, most serious first. */
export type Alerte =
  /** Listed twice: by code, or by name and département. */
  | { readonly genre: 'en-double'; readonly communes: readonly Commune[] }
  /** A city and some of its arrondissements: these inhabitants are counted twice. */
  | { readonly genre: 'compte-deux-fois'; readonly ville: Commune; readonly arrondissements: readonly Commune[] }
  | { readonly genre: 'population-inconnue'; readonly communes: readonly Commune[] }
  | { readonly genre: 'plusieurs-regions' | 'plusieurs-departements'; readonly lieux: readonly string[] }
  | { readonly genre: Avertissement };

/**
 * Adds up a territory.
 *
 * @param bareme the scale whose sizes are looked for; without it, nothing is said of sizes.
 * @param lieux the départements with their région: those of `index.json`, or any list of the same shape.
 */
export function resumeDuTerritoire(
  communes: readonly Commune[],
  bareme: { readonly tailles: Tailles } | undefined,
  lieux: readonly Pick<LieuDepartement, 'code' | 'region'>[] = [],
): Resume {
  const population = communes.reduce((somme, commune) => somme + (commune.population ?? 0), 0);
  const inconnues = communes.filter((commune) => commune.population === null);
  const departements = [...new Set(communes.map(({ departement }) => departement).filter(Boolean))];
  const regions = [...new Set(departements.flatMap((code) => lieux.find((lieu) => lieu.code === code)?.region ?? []))];
  const mesure = population > 0 ? bareme : undefined;
  return {
    population,
    inconnues,
    departements,
    regions,
    tailles: mesure ? taillesPossibles(population, mesure) : [],
    alertes: [
      ...enDouble(communes),
      ...compteesDeuxFois(communes),
      ...(inconnues.length > 0 ? [{ genre: 'population-inconnue', communes: inconnues } as const] : []),
      ...(mesure ? avertissements(population, mesure).map((genre) => ({ genre })) : []),
      ...(regions.length > 1 ? [{ genre: 'plusieurs-regions', lieux: regions } as const] : []),
      ...(departements.length > 1 && regions.length < 2
        ? [{ genre: 'plusieurs-departements', lieux: departements } as const]
        : []),
    ],
  };
}

function enDouble(communes: readonly Commune[]): readonly Alerte[] {
  const cle = ({ code, nom, departement }: Commune) => code || `${nom.toLowerCase()} ${departement}`;
  const doubles = communes.filter((commune, rang) => communes.findIndex((autre) => cle(autre) === cle(commune)) < rang);
  return doubles.length > 0 ? [{ genre: 'en-double', communes: doubles }] : [];
}

function compteesDeuxFois(communes: readonly Commune[]): readonly Alerte[] {
  return communes.flatMap((ville): readonly Alerte[] => {
    const arrondissements = communes.filter(({ code }) => villeDeLArrondissement(code) === ville.code);
    return arrondissements.length > 0 ? [{ genre: 'compte-deux-fois', ville, arrondissements }] : [];
  });
}
