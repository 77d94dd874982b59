import type { Bornes, Taille } from '../../schemas/index.ts';
import type { Mentions, Somme } from '../aci/index.ts';
import type { Question } from './adresse.ts';
import type { LigneSimulee, Valeur } from './valeurs.ts';
import type { Version } from './versions.ts';

/** What one size may receive in a year, euros, at most. */
export interface Resultat {
  readonly taille: Taille;
  readonly bornes: Bornes;
  readonly lignes: readonly LigneSimulee[];
  /** A sum with a hole (`complet: false`) is no sum: it is never shown as an amount. */
  readonly total: Somme;
  /** The total without the volet that the scale pays apart, when it has one: its sources print both. */
  readonly sans: { readonly libelle: string; readonly total: Somme } | null;
  /** Fixed and variable parts added up; `null` when no split was found for this size. */
  readonly partage: { readonly fixe: Somme; readonly variable: Somme } | null;
  /** Paid under a condition: on lines of their own, never in a sum. */
  readonly sousCondition: readonly SousCondition[];
  /** Labels of the volets whose amount was not found. */
  readonly manquants: readonly string[];
  /** What an earlier version gave, when this one cannot be added up. */
  readonly repere: Repere | null;
}

export interface SousCondition {
  readonly libelle: string;
  readonly mission: string | undefined;
  readonly valeur: Valeur;
}

export interface Repere {
  readonly version: Version;
  readonly total: number;
  /** Missions of the question that this earlier version did not know. */
  readonly absentes: readonly string[];
}

export interface Simulation {
  readonly question: Question;
  readonly version: Version;
  /** One, or two when the population is on a limit that the text gives to both sizes. */
  readonly resultats: readonly Resultat[];
  /** What the version says of the sizes shown. */
  readonly mentions: Mentions;
  /** Why two sizes are shown; `null` for one. */
  readonly deuxTailles: string | null;
  /** What else to know before using the figures: sentences for the reader. */
  readonly remarques: readonly string[];
}
