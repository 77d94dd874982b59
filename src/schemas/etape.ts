import { z } from 'zod';
import { fait, jour, phrase, slug, sourceId } from './commun.ts';

/** What one region does of a thing to do: « jusqu’à 30 000 € », read there. */
const chezElle = z.strictObject({
  region: slug,
  texte: phrase('ce que l’on sait pour cette région'),
  source: sourceId,
});

/** A thing to do inside a step, or after the questions of « Par où commencer ? ». */
export const geste = z.strictObject({
  texte: phrase('le geste à faire'),
  /** A page of the site (`/contacts/`) or a public tool (`https://…`). */
  lien: z
    .string()
    .regex(/^(\/|https:\/\/)/, { error: 'Un lien commence par / (page du site) ou par https:// (outil public).' })
    .optional(),
  /** Cost and delay, under the link: « gratuit », « réponse sous deux mois ». */
  precision: z.string().optional(),
  /** The branch of the step it belongs to; absent: on the way of everybody. */
  choix: slug.optional(),
  source: sourceId.optional(),
  /** The only region where it is to be done; absent: everywhere. */
  region: slug.describe('La seule région où ce geste se fait ; absent : partout').optional(),
  /** What is known of it region by region; the page says so when a region is not there. */
  chez: z.array(chezElle).describe('Ce que l’on sait, région par région').optional(),
});
export type Geste = z.infer<typeof geste>;

/** Gestures that go together inside a step: one of them is enough (« ou »), or each is to be done (« et »). */
const branche = z.strictObject({
  id: slug,
  titre: phrase('le titre de la branche, « Lettre d’intention ou AMI, selon votre ARS »'),
  relation: z.enum(['ou', 'et'], {
    error: 'La relation d’une branche est ou (un geste suffit) ou et (tous sont à faire).',
  }),
});

const ailleurs = z.strictObject({
  region: slug,
  nom: phrase('le nom que la région donne à l’étape'),
  source: sourceId,
});

/** One of the nine steps: `content/etapes/<n>-<slug>.yaml`. */
export const etapeSchema = z
  .strictObject({
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
    branches: z.array(branche).default([]),
    base_legale: z.array(fait).default([]),
    guides: z.array(slug).default([]),
    formulaires: z.array(slug).default([]),
    /** Region slug → what this region calls the step. */
    ailleurs: z.array(ailleurs),
    source: sourceId,
    verifie_le: jour,
  })
  .superRefine(({ gestes, branches }, { addIssue }) => {
    for (const [rang, { choix }] of gestes.entries()) {
      if (choix === undefined || branches.some(({ id }) => id === choix)) continue;
      const message = `Aucune branche ne s’appelle « ${choix} » : décrivez-la dans \`branches\` (id, titre, relation).`;
      addIssue({ code: 'custom', path: ['gestes', rang, 'choix'], message });
    }
    for (const [rang, { id, titre }] of branches.entries()) {
      if (gestes.filter(({ choix }) => choix === id).length > 1) continue;
      const message = `La branche « ${titre} » réunit au moins deux gestes qui portent \`choix: ${id}\`.`;
      addIssue({ code: 'custom', path: ['branches', rang], message });
    }
  });
export type Etape = z.infer<typeof etapeSchema>;
