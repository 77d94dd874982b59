import { z } from 'zod';
import { jour, phrase } from './commun.ts';

/** Front matter of `content/pages/<slug>.mdx`: accessibilité, vie privée, mentions légales. */
export const pageSchema = z.strictObject({
  titre: phrase('le titre de la page'),
  description: phrase('la description de la page (moteurs de recherche, 160 signes)').max(200, {
    error: 'La description tient en 200 signes.',
  }),
  verifie_le: jour,
});
export type Page = z.infer<typeof pageSchema>;
