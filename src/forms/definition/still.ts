import { z } from 'zod';
import { calculSchema } from './calculs.ts';
import { commun, named } from './field.ts';
import { ref, texte } from './words.ts';

/** A value that nobody types, in a section or in a column. */
export const calculField = z
  .strictObject({
    ...commun,
    type: z.literal('calcul'),
    calcul: calculSchema.describe('Ce qui est calculé'),
    format: z
      .enum(['nombre', 'montant', 'pourcentage', 'date', 'texte'])
      .default('nombre')
      .describe('Comment la valeur s’écrit'),
    decimales: z.int().min(0).max(6).optional().describe('Chiffres écrits après la virgule'),
    unite: z.string().optional().describe('Écrite après le nombre'),
    imprime: z.boolean().default(true).describe('`false` : sert à d’autres calculs seulement'),
  })
  .meta(named('calcul', 'Une valeur calculée, jamais à remplir'));

/** Kinds that are shown and printed, and hold no answer. */
export const staticSchemas = [
  z
    .strictObject({
      ...commun,
      type: z.literal('intertitre'),
      niveau: z
        .union([z.literal(1), z.literal(2)])
        .default(1)
        .describe('1 : le plus haut dans la rubrique'),
    })
    .meta(named('intertitre', 'Un titre imprimé dans la rubrique')),
  z
    .strictObject({
      ...commun,
      libelle: z.string().default('').describe('Imprimé au-dessus du texte'),
      type: z.literal('texte_fixe'),
      texte: texte('le `texte`, tel qu’imprimé').describe(
        'Markdown simple (paragraphes, listes, **gras**). `{renvoi}` y écrit une réponse ou un calcul',
      ),
      encadre: z.boolean().default(false).describe('Imprimé dans un cadre'),
    })
    .meta(named('texte_fixe', 'Un texte officiel imprimé, avec des valeurs reprises ou calculées')),
  z
    .strictObject({
      ...commun,
      type: z.literal('reserve'),
      lignes: z.array(z.string()).default([]).describe('Libellés imprimés dans le cadre'),
      hauteur: z.int().positive().default(4).describe('Lignes de texte'),
    })
    .meta(named('reserve', 'Cadre réservé à l’administration : imprimé, jamais à remplir')),
  calculField,
  z
    .strictObject({
      ...commun,
      type: z.literal('frise'),
      signature: ref.describe('Champ de la date de signature'),
      missions: ref.describe('Champ des missions choisies'),
    })
    .meta(named('frise', 'Le calendrier conventionnel des missions choisies, dessiné')),
  z
    .strictObject({ ...commun, type: z.literal('carte'), communes: ref.describe('Champ des communes') })
    .meta(named('carte', 'Le territoire, dessiné : une cellule par commune')),
] as const;

export type StaticField = z.infer<(typeof staticSchemas)[number]>;
