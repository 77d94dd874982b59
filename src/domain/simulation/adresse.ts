import { lireHabitants } from './habitants.ts';
import {
  cleDeVersion,
  derniereVersion,
  missionsAuChoix,
  missionsConnues,
  type Version,
  versionNommee,
} from './versions.ts';

/** What is asked of the simulator. */
export interface Question {
  readonly habitants: number;
  /** Name of a file of `content/baremes/`. */
  readonly version: string;
  /** Optional missions that the community takes on, in the order of `missionsAuChoix`. */
  readonly missions: readonly string[];
}

/** An address read, whatever it held. */
export interface AdresseLue extends Omit<Question, 'habitants'> {
  /** As written in the address; empty when it names none. */
  readonly saisie: string;
  /** `null` when the address names no population, or one that cannot be read. */
  readonly habitants: number | null;
  /** What is wrong with the population, for the field. */
  readonly faute: string | null;
  /** What else could not be followed, and what was done instead: sentences for the reader. */
  readonly ecarts: readonly string[];
}

/** The query that brings back this question: `?habitants=60000&version=2019&missions=qualite-pertinence`. */
export function adresseDeQuestion({ habitants, version, missions }: Question): string {
  const choix = missions.length > 0 ? `&missions=${missions.join(',')}` : '';
  return `?habitants=${habitants}&version=${cleDeVersion(version)}${choix}`;
}

/**
 * Reads a query, tolerantly: keys in any case, a population as people write it, a version by its key or its file, missions
 * after a comma, a space or one key each. What is unknown is said and left out; nothing throws.
 */
export function lireAdresse(query: string, versions: readonly Version[]): AdresseLue {
  const cles = [...new URLSearchParams(query)].map(([cle, valeur]) => [cle.trim().toLowerCase(), valeur] as const);
  const valeurs = (nom: string) => cles.filter(([cle]) => cle === nom).map(([, valeur]) => valeur);
  const saisie = (valeurs('habitants').at(-1) ?? '').trim();
  const lu = saisie === '' ? null : lireHabitants(saisie);
  const version = lireVersion(valeurs('version').at(-1), versions);
  const missions = lireMissions(valeurs('missions'), versions);
  return {
    saisie,
    habitants: lu !== null && 'habitants' in lu ? lu.habitants : null,
    faute: lu !== null && 'faute' in lu ? lu.faute : null,
    version: version.id,
    missions: missions.choisies,
    ecarts: [...version.ecarts, ...missions.ecarts],
  };
}

function lireVersion(nom: string | undefined, versions: readonly Version[]) {
  const derniere = derniereVersion(versions);
  if (nom === undefined || nom.trim() === '') return { id: derniere.id, ecarts: [] };
  const trouvee = versionNommee(nom, versions);
  if (trouvee) return { id: trouvee.id, ecarts: [] };
  const ecart = `L’adresse demande une version que ce site ne connaît pas, « ${court(nom)} ». Voici « ${derniere.bareme.titre_court} ».`;
  return { id: derniere.id, ecarts: [ecart] };
}

function lireMissions(listes: readonly string[], versions: readonly Version[]) {
  const noms = new Set(listes.flatMap((liste) => liste.toLowerCase().split(/[\s,;+]+/u)).filter(Boolean));
  const connues = missionsConnues(versions);
  return {
    choisies: missionsAuChoix(versions).filter((mission) => noms.has(mission)),
    ecarts: [...noms]
      .filter((nom) => !connues.has(nom))
      .map((nom) => `L’adresse demande une mission inconnue, « ${court(nom)} » : elle n’est pas comptée.`),
  };
}

/** Words of a stranger’s address are repeated, never at length. */
const court = (texte: string): string => (texte.length > 40 ? `${texte.slice(0, 39)}…` : texte);
