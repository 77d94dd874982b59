import { z } from 'zod';
import { fait, jour, motsCles, phrase, slug, sourceId } from './commun.ts';
import { couleursSchema } from './couleurs.ts';
import { estBoiteDeService } from './courriel.ts';
import { codeDepartement } from './departement.ts';

/** What a contact is: its place on a page, and what one may expect of it. */
export const NATURES_DE_CONTACT = [
  'ars',
  'delegation',
  'paps',
  'assurance-maladie',
  'msa',
  'urps',
  'guichet',
  'federation',
  'association',
  'etat',
] as const;
export type NatureDeContact = (typeof NATURES_DE_CONTACT)[number];

const TELEPHONE =
  'Un numéro de téléphone s’écrit « 02 90 08 80 00 » (ou quatre chiffres, « 3646 »), entre guillemets simples.';

/** A service one can write to. Never an individual. */
export const contactSchema = z
  .strictObject({
    id: slug,
    nature: z.enum(NATURES_DE_CONTACT, {
      error: `La nature d’un contact est l’une de : ${NATURES_DE_CONTACT.join(', ')}.`,
    }),
    organisme: phrase('l’organisme (ARS, CPAM, URPS…) : le lecteur doit savoir qui lui répondra'),
    service: z.string().optional(),
    /** What to write for. */
    role: phrase('pour quoi écrire à ce contact'),
    /** Codes of the départements served; empty: the whole region. */
    departements: z.array(codeDepartement).default([]),
    courriel: z
      .email({ error: ({ input }) => `« ${String(input)} » n’est pas une adresse de courriel.`, abort: true })
      .refine(estBoiteDeService, {
        error: ({ input }) =>
          `« ${String(input)} » n’est pas reconnue comme la boîte d’un service : publiez-en une (ars-…, contact…, secretariat…), jamais celle d’une personne.`,
      })
      .optional(),
    /** Line of a service or a switchboard, as printed: `02 90 08 80 00`. Never a direct line. */
    telephone: z
      .string({ error: TELEPHONE })
      .regex(/^(0\d( \d{2}){4}|\d{4})$/, { error: TELEPHONE })
      .optional(),
    /** Postal address, one line each, as printed. */
    adresse: z.array(z.string()).optional(),
    site: z.url({ error: 'Une adresse de site commence par https://.' }).optional(),
    /** Somebody there answers and helps a project: first in « Par où commencer ? ». */
    accompagne: z
      .literal(true, { error: '`accompagne: true`, ou rien.' })
      .describe('Quelqu’un y répond et aide un projet : premier dans « Par où commencer ? »')
      .optional(),
    source: sourceId,
    verifie_le: jour,
    etat: z.enum(['lu', 'a-verifier', 'non-trouve'], {
      error: 'L’état d’un contact est lu, a-verifier ou non-trouve.',
    }),
    note: z.string().optional(),
  })
  .refine(
    (c) => c.etat === 'non-trouve' || [c.courriel, c.telephone, c.site, c.adresse].some((moyen) => moyen !== undefined),
    {
      error: 'Un contact donne au moins un `courriel` de service, un `telephone`, une `adresse` ou un `site`.',
    },
  );
export type Contact = z.infer<typeof contactSchema>;

/** `content/regions/<slug>.yaml` */
export const regionSchema = z.strictObject({
  nom: phrase('le nom de la région'),
  departements: z
    .array(z.strictObject({ code: codeDepartement, nom: phrase('le nom du département') }))
    .min(1, { error: 'Une région a au moins un département.' }),
  resume: phrase('le résumé du chemin dans cette région'),
  /** How the region itself tells the path; empty when nothing was found: the page then says so. */
  chemin: z.array(fait).default([]),
  /** What has happened there, each with its date: counts, agreements, refusals. */
  reperes: z.array(fait).default([]),
  contacts: z.array(contactSchema).min(1, { error: 'Une région a au moins un contact, même « non-trouve ».' }),
  formulaires: z.array(slug).default([]),
  /** Those of its public identity, with its agreement: refused when a text in them would be hard to read. */
  couleurs: couleursSchema.optional(),
  mots_cles: motsCles,
  verifie_le: jour,
  a_revoir_le: jour,
});
export type Region = z.infer<typeof regionSchema>;
