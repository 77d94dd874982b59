import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { z } from 'zod';

const population = z.int().min(0).optional();
const commune = z.object({
  code: z.string(),
  nom: z.string(),
  type: z.enum(['commune-actuelle', 'commune-deleguee', 'commune-associee', 'arrondissement-municipal']),
  departement: z.string(),
  /** Of a commune déléguée or associée: the commune it is a part of. */
  chefLieu: z.string().optional(),
  codesPostaux: z.array(z.string()).default([]),
  population,
});
const epci = z.object({ code: z.string(), nom: z.string(), membres: z.array(z.object({ code: z.string() })) });
const lieu = z.object({ code: z.string(), nom: z.string() });
const departement = lieu.extend({ region: z.string(), zone: z.enum(['metro', 'drom', 'com']) });

export type CommuneInsee = z.infer<typeof commune>;
export type EpciInsee = z.infer<typeof epci>;
export type DepartementInsee = z.infer<typeof departement>;

/** What we use of `@etalab/decoupage-administratif`. */
export interface Decoupage {
  readonly version: string;
  readonly communes: readonly CommuneInsee[];
  readonly epci: readonly EpciInsee[];
  readonly departements: readonly DepartementInsee[];
  /** Name of each région, by code; a collectivité d’outre-mer is its own. */
  readonly regions: ReadonlyMap<string, string>;
}

/**
 * Reads the installed package. Names get the apostrophe of print.
 *
 * @throws {z.ZodError} when a new version changes what we read.
 */
export async function readDecoupage(): Promise<Decoupage> {
  const [{ version }, communes, communautes, departements, regions] = await Promise.all([
    json('package.json', z.object({ version: z.string() })),
    json('data/communes.json', z.array(commune)),
    json('data/epci.json', z.array(epci)),
    json('data/departements.json', z.array(departement)),
    json('data/regions.json', z.array(lieu)),
  ]);
  return {
    version,
    communes: communes.map(printed).sort(byCode),
    epci: communautes.map(printed).sort(byCode),
    departements: departements.map(printed).sort(byCode),
    regions: new Map([...departements, ...regions].map(({ code, nom }) => [code, print(nom)])),
  };
}

async function json<T>(path: string, schema: z.ZodType<T>): Promise<T> {
  const found = createRequire(import.meta.url).resolve(`@etalab/decoupage-administratif/${path}`);
  return schema.parse(JSON.parse(await readFile(found, 'utf8')));
}

const print = (name: string) => name.replaceAll("'", '’');
const printed = <T extends { readonly nom: string }>(place: T): T => ({ ...place, nom: print(place.nom) });
const byCode = (a: { readonly code: string }, b: { readonly code: string }) => (a.code < b.code ? -1 : 1);
