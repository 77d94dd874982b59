import { z } from 'zod';
import { fait, jour, phrase, slug, sourceId } from './commun.ts';

/** A thing to do inside a step. Several gestures with the same `choix` are alternatives (« ou »). */
const geste = z.strictObject({
  texte: phrase('le geste à faire'),
  /** A page of the site (`/contacts/`) or a public tool (`https://…`). */
  lien: z
    .string()
    .regex(/^(\/|https:\/\/)/, { error: 'Un lien commence par / (page du site) ou par https:// (outil public).' })
    .optional(),
  /** Cost and delay, under the link: « gratuit », « réponse sous deux mois ». */
  precision: z.string().optional(),
  choix: z.string().optional(),
  source: sourceId.optional(),
});

const ailleurs = z.strictObject({
  region: slug,
  nom: phrase('le nom que la région donne à l’étape'),
  source: sourceId,
});

/** One of the nine steps: `content/etapes/<n>-<slug>.yaml`. */
export const etapeSchema = z.strictObject({
  numero: z
    .int({ error: 'Le numéro d’une étape va de 1 à 9.' })
    .min(1, { error: 'Le numéro d’une étape va de 1 à 9.' })
    .max(9, { error: 'Le numéro d’une étape va de 1 à 9.' }),
  titre: phrase('le titre de l’étape'),
  resume: phrase('le résumé de l’étape en une phrase'),
  delai: z.string().optional(),
  cout: z.string().optional(),
  qui_decide: phrase('qui décide à cette étape'),
  gestes: z.array(geste).min(1, { error: 'Une étape a au moins un geste à faire.' }),
  base_legale: z.array(fait).default([]),
  guides: z.array(slug).default([]),
  formulaires: z.array(slug).default([]),
  /** Region slug → what this region calls the step. */
  ailleurs: z.array(ailleurs),
  source: sourceId,
  verifie_le: jour,
});
export type Etape = z.infer<typeof etapeSchema>;
