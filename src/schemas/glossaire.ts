import { z } from 'zod';
import { phrase, slug, sourceId } from './commun.ts';

/** One entry of `content/glossary.yaml`. Several senses of one sigle are several `sens`. */
export const termeSchema = z.strictObject({
  id: slug,
  terme: phrase('le terme ou le sigle'),
  sens: z
    .array(
      z.strictObject({
        developpe: phrase('le développé du sigle'),
        definition: phrase('la définition'),
        source: sourceId.optional(),
      }),
    )
    .min(1),
  ne_pas_confondre: z.string().optional(),
  ancien: z.boolean().default(false),
  voir: z.array(z.string().startsWith('/', { error: 'Un lien interne commence par /.' })).default([]),
  synonymes: z.array(z.string()).default([]),
});
export type Terme = z.infer<typeof termeSchema>;
