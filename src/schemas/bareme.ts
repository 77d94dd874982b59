import { z } from 'zod';
import { dateDeSource, jour, phrase, slug, sourceId } from './commun.ts';

export const TAILLES = [1, 2, 3, 4] as const;
export type Taille = (typeof TAILLES)[number];

/** One amount, euros per year. `inconnu` has no amount: it is shown as unknown and never added up. */
const cellule = z
  .strictObject({
    taille: z.literal(TAILLES),
    part: z.enum(['total', 'fixe', 'variable', 'conditionnel']),
    montant: z.int().nonnegative().nullable(),
    statut: z.enum(['officiel', 'documente', 'presse', 'calcule', 'inconnu']),
    source: sourceId.optional(),
    date_source: dateDeSource.optional(),
    note: z.string().optional(),
  })
  .refine((c) => (c.montant === null) === (c.statut === 'inconnu'), {
    error: 'Un montant inconnu s’écrit `montant: null` avec `statut: inconnu`, et seulement ainsi.',
  })
  .refine((c) => c.montant === null || c.source !== undefined, { error: 'Un montant connu cite sa `source`.' });

/** `content/baremes/<version>.yaml`: one dated file per text. */
export const baremeSchema = z.strictObject({
  titre: phrase('le titre du barème'),
  titre_court: phrase('le titre court du barème'),
  signe_le: jour,
  /** The sentence printed beside every figure of this version. */
  etiquette: phrase('la mention à imprimer à côté des montants'),
  source: sourceId,
  remplace: slug.optional(),
  volets: z
    .array(
      z.strictObject({
        id: slug,
        libelle: phrase('le libellé du volet'),
        /** Slug of the mission paid by this volet; absent for the functioning. */
        mission: slug.optional(),
        facultatif: z.boolean().default(false),
        montants: z.array(cellule),
      }),
    )
    .min(1),
  notes: z.array(z.string()).default([]),
});
export type Bareme = z.infer<typeof baremeSchema>;
export type Montant = Bareme['volets'][number]['montants'][number];
