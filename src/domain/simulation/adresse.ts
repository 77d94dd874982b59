import type { Commune } from '../territoire/commune.ts';
import { lireCodes, listeSansAdresse } from './communes.ts';
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
  /** The communes whose inhabitants these are; none when their number was typed. */
  readonly communes?: readonly Commune[];
  /** Name of a file of `content/baremes/`. */
  readonly version: string;
  /** Optional missions that the community takes on, in the order of `missionsAuChoix`. */
  readonly missions: readonly string[];
}

/** An address read, whatever it held. */
export interface AdresseLue extends Omit<Question, 'habitants' | 'communes'> {
  /** As written in the address; empty when it names none. */
  readonly saisie: string;
  /** `null` when the address names no population, or one that cannot be read. */
  readonly habitants: number | null;
  /** INSEE codes of the communes that the address names; they count, and a population beside them does not. */
  readonly communes: readonly string[];
  /** What is wrong with the population, for the field. */
  readonly faute: string | null;
  /** What else could not be followed, and what was done instead: sentences for the reader. */
  readonly ecarts: readonly string[];
}

/**
 * The query that brings back this question: `?habitants=60000&version=2019&missions=qualite-pertinence`.
 *
 * `communes=35047,35115` takes the place of the population when it is theirs, as long as `listeSansAdresse` allows it.
 */
export function adresseDeQuestion({ habitants, communes = [], version, missions }: Question): string {
  const nommees = communes.length > 0 && listeSansAdresse(communes) === null;
  const qui = nommees ? `communes=${communes.map(({ code }) => code).join(',')}` : `habitants=${habitants}`;
  const choix = missions.length > 0 ? `&missions=${missions.join(',')}` : '';
  return `?${qui}&version=${cleDeVersion(version)}${choix}`;
}

/**
 * Reads a query, tolerantly: keys in any case, a population as people write it (`habitants` or `population`), a version by
 * its key or its file, communes and missions after a comma, a space or one key each. What is unknown is said and left out; nothing throws.
 */
export function lireAdresse(query: string, versions: readonly Version[]): AdresseLue {
  const cles = [...new URLSearchParams(query)].map(([cle, valeur]) => [cle.trim().toLowerCase(), valeur] as const);
  const valeurs = (nom: string) => cles.filter(([cle]) => cle === nom).map(([, valeur]) => valeur);
  const { codes, ecarts } = lireCodes(valeurs('communes'));
  const ecrite = (valeurs('habitants').at(-1) ?? valeurs('population').at(-1) ?? '').trim();
  const saisie = codes.length > 0 ? '' : ecrite;
  const lu = saisie === '' ? null : lireHabitants(saisie);
  const version = lireVersion(valeurs('version').at(-1), versions);
  const missions = lireMissions(valeurs('missions'), versions);
  return {
    saisie,
    habitants: lu !== null && 'habitants' in lu ? lu.habitants : null,
    communes: codes,
    faute: lu !== null && 'faute' in lu ? lu.faute : null,
    version: version.id,
    missions: missions.choisies,
    ecarts: [...ecarts, ...deTrop(ecrite, codes), ...version.ecarts, ...missions.ecarts],
  };
}

const deTrop = (ecrite: string, codes: readonly string[]): string[] =>
  ecrite === '' || codes.length === 0
    ? []
    : [`L’adresse donne aussi une population, « ${court(ecrite)} » : ce sont ses communes qui comptent.`];

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
