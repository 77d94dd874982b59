import { z } from 'zod';
import { fait, jour, phrase, slug, sourceId } from './commun.ts';

/** A thing to do inside a step. Several gestures with the same `choix` are alternatives (« ou »). */
const geste = z.strictObject({
  texte: phrase('le geste à faire'),
  lien: z.string().startsWith('/', { error: 'Un lien interne commence par /.' }).optional(),
  /** Cost and delay, under the link: « gratuit », « réponse sous deux mois ». */
  precision: z.string().optional(),
  choix: z.string().optional(),
  source: sourceId.optional(),
});

/** One of the nine steps: `content/etapes/<n>-<slug>.yaml`. */
export const etapeSchema = z.strictObject({
  numero: z.int().min(1).max(9),
  titre: phrase('le titre de l’étape'),
  resume: phrase('le résumé de l’étape en une phrase'),
  delai: z.string().optional(),
  cout: z.string().optional(),
  qui_decide: phrase('qui décide à cette étape'),
  gestes: z.array(geste).min(1),
  base_legale: z.array(fait).default([]),
  guides: z.array(slug).default([]),
  formulaires: z.array(slug).default([]),
  /** Region slug → what this region calls the step. */
  ailleurs: z.array(z.strictObject({ region: slug, nom: phrase('le nom que la région donne à l’étape'), source: sourceId })),
  source: sourceId,
  verifie_le: jour,
});
export type Etape = z.infer<typeof etapeSchema>;
