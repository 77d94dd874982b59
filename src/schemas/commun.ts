import { z } from 'zod';

/** YAML 1.1 readers (Astro's) make a Date of an unquoted day and a number of an unquoted year: back to the text as typed. */
function commeEcrit(valeur: unknown): unknown {
  if (valeur instanceof Date && !Number.isNaN(valeur.getTime())) return valeur.toISOString().slice(0, 10);
  return typeof valeur === 'number' ? String(valeur) : valeur;
}

/** A civil day, `AAAA-MM-JJ`. YAML files write it with or without quotes; it comes out as text. */
export const jour = z.preprocess(
  commeEcrit,
  z.iso.date({ error: 'Écrivez la date en AAAA-MM-JJ, par exemple 2026-03-31.' }).describe('AAAA-MM-JJ'),
);

/** A date as precise as its source: `2021`, `2021-09` or `2021-09-15`. */
export const dateDeSource = z.preprocess(
  commeEcrit,
  z
    .string({ error: 'Donnez la date de la source : « 2021 », « 2021-09 », « 2021-09-15 » ou « sans date ».' })
    .regex(/^(\d{4}(-\d{2}(-\d{2})?)?|sans date)$/, {
      error: 'Une date de source s’écrit « 2021 », « 2021-09 », « 2021-09-15 » ou « sans date ».',
    })
    .describe('Celle du document : « 2021 », « 2021-09 », « 2021-09-15 » ou « sans date »'),
);

/** Identifier of an entry of content/sources.yaml. That it exists is checked by scripts/check-content.ts. */
export const sourceId = z
  .string({
    error: 'Toute information publiée cite sa source : ajoutez `source: <identifiant>` (voir content/sources.yaml).',
  })
  .regex(/^[a-z0-9-]+$/, { error: 'Un identifiant de source s’écrit en minuscules, chiffres et tirets.' })
  .describe('Identifiant d’une entrée de content/sources.yaml');

/** Identifier used in addresses and files: lower case ASCII, digits, dashes. */
export const slug = z
  .string({ error: 'Il manque un identifiant (minuscules, chiffres, tirets).' })
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
    error: 'Un identifiant s’écrit en minuscules sans accent, chiffres et tirets : il devient une adresse.',
  })
  .describe('Minuscules sans accent, chiffres et tirets');

/** A `slug` whose key an editor must be told: `quoi` completes « il manque… ». */
export const nomme = (quoi: string) =>
  z
    .string({ error: `Il manque ${quoi}.` })
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
      error: ({ input }) =>
        `« ${String(input)} » s’écrit en minuscules sans accent ni espace, chiffres et tirets : il devient une adresse.`,
    })
    .describe(quoi.charAt(0).toUpperCase() + quoi.slice(1));

/** Words that search also answers to. A number (`57`, `380000`) is a word like any other. */
export const motsCles = z
  .array(z.preprocess(commeEcrit, z.string({ error: 'Un mot-clé est un mot ou une suite de mots.' })))
  .default([]);

/** A sentence or a label that must not be empty. `quoi` completes « il manque… » and describes the key to editors' programs. */
export const phrase = (quoi: string) =>
  z
    .string({ error: `Il manque ${quoi}.` })
    .trim()
    .min(1, { error: `Il manque ${quoi}.` })
    .describe(quoi.charAt(0).toUpperCase() + quoi.slice(1));

/** A statement and where it was read: shown together on the page, always. */
export const fait = z.strictObject({
  texte: phrase('le texte du fait'),
  source: sourceId,
  /** What the source does not settle, said to the reader. */
  doute: z.string().optional(),
});
export type Fait = z.infer<typeof fait>;
