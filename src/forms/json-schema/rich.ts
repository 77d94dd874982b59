import { z } from 'zod';

const run = z.looseObject({
  texte: z.string(),
  gras: z.boolean().optional(),
  italique: z.boolean().optional(),
  lien: z.string().optional().describe('Adresse en https:, http: ou mailto:'),
  note: z.string().optional().describe('Note de bas de page appelée après ces mots'),
});
const runs = z.array(run);

const item: z.ZodType = z
  .lazy(() => z.looseObject({ texte: runs, elements: z.array(item).optional(), numerotee: z.boolean().optional() }))
  .meta({ id: 'element_de_liste' });

/** A long text, as `forms/rich.ts` has it: a plain one, or blocks. */
export const richSchema = z
  .union([
    z.string(),
    z.array(
      z.union([
        z.looseObject({ type: z.literal('paragraphe'), texte: runs }),
        z.looseObject({ type: z.literal('titre'), niveau: z.union([z.literal(1), z.literal(2)]), texte: runs }),
        z.looseObject({ type: z.literal('liste'), numerotee: z.boolean().optional(), elements: z.array(item) }),
        z.looseObject({ type: z.literal('tableau'), lignes: z.array(z.array(runs)) }),
      ]),
    ),
  ])
  .meta({ id: 'texte_riche' });
