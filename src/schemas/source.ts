import { z } from 'zod';
import { dateDeSource, jour, phrase, slug } from './commun.ts';

/** Where a fact was read. `content/sources.yaml` is a list of these. */
export const sourceSchema = z.strictObject({
  id: slug,
  titre: phrase('le titre de la source'),
  editeur: phrase('l’éditeur de la source (qui parle ?)'),
  date: dateDeSource,
  url: z.url({ error: 'Une adresse de source commence par https:// ou http://.' }).optional(),
  consulte_le: jour,
  /** What kind of word it is: the law and its agencies, a professional body, the press, a real contract. */
  nature: z.enum(['officielle', 'professionnelle', 'presse', 'contrat', 'temoignage'], {
    error: 'La nature d’une source est l’une de : officielle, professionnelle, presse, contrat, temoignage.',
  }),
  note: z.string().optional(),
});
export type Source = z.infer<typeof sourceSchema>;
