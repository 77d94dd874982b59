import { typographie } from '../../src/domain/francais/index.ts';

/** Names, references and codes, that machines compare, with all that is inside them; everything else is French text. */
const CODES = new Set([
  'annexes',
  'autocomplete',
  'calcul',
  'canaux',
  'carte',
  'champ',
  'commun',
  'communes',
  'condition',
  'contact',
  'contacts',
  'courriel',
  'demande_par',
  'edition',
  'expediteur',
  'format',
  'id',
  'lignes_de',
  'migrations',
  'mission',
  'missions',
  'modele',
  'options_de',
  'partie',
  'pour_chaque',
  'prefixe',
  'presentation',
  'quand',
  'region',
  'reponses',
  'reprend',
  'selon',
  'signature',
  'site',
  'source',
  'sous_totaux_par',
  'totaux',
  'type',
  'visible_si',
]);

/** The same value, its French texts in French typography. */
export function inFrenchTypography<T>(value: T): T {
  // Each branch gives back what it received: a text for a text, a list for a list, the same keys for an object.
  if (typeof value === 'string') return typographie(value) as T;
  if (Array.isArray(value)) return value.map((each: unknown) => inFrenchTypography(each)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]: [string, unknown]) => [
      key,
      CODES.has(key) ? each : inFrenchTypography(each),
    ]),
  ) as T;
}
