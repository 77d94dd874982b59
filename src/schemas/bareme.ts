import { z } from 'zod';
import { dateDeSource, fait, jour, phrase, slug, sourceId } from './commun.ts';

export const TAILLES = [1, 2, 3, 4] as const;
export type Taille = (typeof TAILLES)[number];

const taille = z.literal(TAILLES, { error: 'Une taille de CPTS est 1, 2, 3 ou 4.' });

/**
 * How much one may trust an amount: printed by the law or its agencies; read in a real contract; read in the press;
 * computed from two read figures; taken over from the version before, unconfirmed since; not found.
 */
const statut = z.enum(['officiel', 'documente', 'presse', 'calcule', 'repris', 'inconnu'], {
  error: 'Le statut d’un montant est officiel, documente, presse, calcule, repris ou inconnu.',
});

const montant = z
  .int({
    error: 'Un montant s’écrit en euros entiers par an, sans espace ni symbole (50000), ou `null` s’il est inconnu.',
  })
  .nonnegative({ error: 'Un montant n’est jamais négatif.' })
  .nullable();

/** One amount, euros per year. `inconnu` has no amount: it is shown as unknown and never added up. */
const cellule = z
  .strictObject({
    taille,
    part: z.enum(['total', 'fixe', 'variable', 'conditionnel'], {
      error: 'La part d’un montant est total, fixe, variable ou conditionnel.',
    }),
    montant,
    statut,
    source: sourceId.optional(),
    date_source: dateDeSource.optional(),
    note: z.string().optional(),
  })
  .refine((c) => (c.montant === null) === (c.statut === 'inconnu'), {
    error: 'Un montant inconnu s’écrit `montant: null` avec `statut: inconnu`, et seulement ainsi.',
  })
  .refine((c) => c.montant === null || c.source !== undefined, { error: 'Un montant connu cite sa `source`.' });

type Cellule = z.infer<typeof cellule>;

const volet = z
  .strictObject({
    id: slug,
    libelle: phrase('le libellé du volet'),
    /** Slug of the mission paid by this volet; absent for the functioning. */
    mission: slug.optional(),
    facultatif: z.boolean().default(false),
    montants: z.array(cellule).min(1, { error: 'Un volet a au moins un montant, même inconnu.' }),
  })
  .refine((v) => new Set(v.montants.map(key)).size === v.montants.length, {
    error: 'Deux montants de ce volet portent la même taille et la même part : gardez-en un.',
  });

const key = (c: Cellule): string => `${c.taille}/${c.part}`;

const borne = z.int({ error: 'Une borne s’écrit en habitants, sans espace.' }).positive().optional();

/** Which populations make a size, in the very words of the text: « moins de », « de … à … », « plus de ». */
const bornes = z.strictObject({ taille, moins_de: borne, de: borne, a: borne, plus_de: borne });

/** Sizes of which a sentence speaks; absent: all of them. */
const tailles = z.array(taille).min(1, { error: 'Nommez au moins une taille, ou retirez `tailles`.' });

/** A sentence of ours, for every size or for some. */
const note = z.union([z.string(), z.strictObject({ texte: phrase('le texte de la note'), tailles })]);

const ANNEES = 'La durée du contrat s’écrit en années entières, au moins une.';

const contrat = z.strictObject({
  annees: z.int({ error: ANNEES }).positive({ error: ANNEES }),
  source: sourceId,
  /** Where it was read that payments follow its anniversaries. */
  sources: z.array(sourceId).min(1, { error: 'Citez la source des versements à la date anniversaire.' }),
});

/** `content/baremes/<version>.yaml`: one dated file per text. */
export const baremeSchema = z.strictObject({
  titre: phrase('le titre du barème'),
  titre_court: phrase('le titre court du barème'),
  signe_le: jour,
  /** The sentence printed beside every figure of this version. */
  etiquette: phrase('la mention à imprimer à côté des montants'),
  /** The same sentence where only some sizes are shown. */
  etiquettes: z.array(z.strictObject({ tailles, texte: phrase('la mention de ces tailles') })).optional(),
  source: sourceId,
  remplace: slug.optional(),
  /** Sizes as the source words them; two sizes that both name a population leave it open. */
  tailles: z.strictObject({
    source: sourceId,
    bornes: z.array(bornes).length(4, { error: 'Un barème borne les quatre tailles.' }),
  }),
  /** How long the contract lasts, and what comes back while it does; absent: nothing was read of it in this version. */
  contrat: contrat.optional(),
  volets: z.array(volet).min(1, { error: 'Un barème a au moins un volet.' }),
  /** Explanations of ours, without any figure that would need a source. */
  notes: z.array(note).default([]),
  /** Statements about the version as a whole, each with its source. */
  faits: z.array(fait.extend({ tailles: tailles.optional() })).default([]),
});
export type Bareme = z.infer<typeof baremeSchema>;
export type VieDuContrat = NonNullable<Bareme['contrat']>;
export type Bornes = Bareme['tailles']['bornes'][number];
export type Volet = Bareme['volets'][number];
export type Montant = Volet['montants'][number];
