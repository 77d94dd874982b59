import { z } from 'zod';
import { jour, motsCles, phrase, slug, sourceId } from './commun.ts';
import { codeDepartement } from './departement.ts';

/** Shelves of /guides/, in the order of a reader's needs. */
export const RUBRIQUES_DE_GUIDES = [
  'comprendre',
  'lancer',
  'ecrire',
  'organiser',
  'financer',
  'cooperer',
  'suivre',
  'site',
] as const;

const ESSENTIEL = 'L’essentiel tient en une à six phrases.';

/** A CPTS that the guide speaks of: its name without « CPTS », the départements of its territory, where they were read. */
const cptsCitee = z.strictObject({
  nom: phrase('le nom de la CPTS, sans « CPTS »'),
  departements: z.array(codeDepartement).min(1, { error: 'Une CPTS est dans un département au moins.' }),
  source: sourceId,
});

/** Front matter of `content/guides/<slug>.mdx`. */
export const guideSchema = z.strictObject({
  titre: phrase('le titre du guide'),
  titre_court: z.string().optional(),
  description: phrase('la description du guide (moteurs de recherche, 160 signes)').max(200, {
    error: 'La description tient en 200 signes.',
  }),
  /** « L’essentiel » box: three to five sentences. */
  essentiel: z.array(phrase('une phrase de l’essentiel')).min(1, { error: ESSENTIEL }).max(6, { error: ESSENTIEL }),
  rubrique: z.enum(RUBRIQUES_DE_GUIDES, {
    error: `La rubrique d’un guide est l’une de : ${RUBRIQUES_DE_GUIDES.join(', ')}.`,
  }),
  ordre: z.int(),
  etapes: z.array(z.int().min(1).max(9)).default([]),
  missions: z.array(slug).default([]),
  formulaires: z.array(slug).default([]),
  regions: z.array(slug).default([]),
  guides: z.array(slug).default([]),
  /** CPTS that the guide speaks of, with their départements: the pages of those name it. */
  cpts: z.array(cptsCitee).default([]),
  sources: z.array(sourceId).min(1, { error: 'Un guide cite au moins une source.' }),
  mots_cles: motsCles,
  verifie_le: jour,
  a_revoir_le: jour,
});
export type Guide = z.infer<typeof guideSchema>;
