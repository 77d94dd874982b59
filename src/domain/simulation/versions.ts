import type { Bareme, Source } from '../../schemas/index.ts';

/** One version of the agreement: the name of its file in `content/baremes/` and what it says. */
export interface Version {
  readonly id: string;
  readonly bareme: Bareme;
}

/** What is shown of a source. */
export type SourceCitee = Pick<Source, 'titre' | 'editeur' | 'date' | 'url'>;

/** What is shown of a mission. */
export interface MissionNommee {
  readonly titre: string;
  /** Number of its texture, from 1. */
  readonly trame: number;
}

/** Everything that a simulation reads: versions, newest first, sources by identifier, missions by slug. */
export interface Donnees {
  readonly versions: readonly Version[];
  readonly sources: Readonly<Record<string, SourceCitee>>;
  readonly missions: Readonly<Record<string, MissionNommee>>;
}

/** Name of a version in an address: that of its file, without the prefix that all of them share. */
export const cleDeVersion = (id: string): string => id.replace(/^aci-/u, '');

/** The version that an address names, by key or by file, in any case. */
export function versionNommee(nom: string, versions: readonly Version[]): Version | undefined {
  const cherche = nom.trim().toLowerCase().replaceAll(/\s+/gu, '-');
  return versions.find(({ id }) => id === cherche || cleDeVersion(id) === cleDeVersion(cherche));
}

/** The most recently signed, whatever the order. @throws {RangeError} when there is none. */
export function derniereVersion(versions: readonly Version[]): Version {
  const [derniere] = versions.toSorted((a, b) => b.bareme.signe_le.localeCompare(a.bareme.signe_le));
  if (derniere === undefined) throw new RangeError('Aucun barème : content/baremes/ est vide.');
  return derniere;
}

/** Slugs that at least one version pays. */
export const missionsConnues = (versions: readonly Version[]): ReadonlySet<string> =>
  new Set(versions.flatMap(({ bareme }) => bareme.volets.flatMap(({ mission }) => mission ?? [])));

/** Slugs that at least one version leaves to the choice of the community, in the order of the versions. */
export const missionsAuChoix = (versions: readonly Version[]): readonly string[] => [
  ...new Set(
    versions.flatMap(({ bareme }) =>
      bareme.volets.filter(({ facultatif }) => facultatif).flatMap(({ mission }) => mission ?? []),
    ),
  ),
];
