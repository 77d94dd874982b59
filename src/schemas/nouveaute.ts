import { z } from 'zod';
import { jour, phrase, slug } from './commun.ts';

export const NATURES_DE_NOUVEAUTE = ['regle', 'modele', 'contact', 'contenu', 'site'] as const;

/** One entry of `content/nouveautes.yaml`: what a reader who comes back, or a regional union, wants to know has changed. */
export const nouveauteSchema = z.strictObject({
  /** Names the entry in the feeds, for ever: a reader’s program shows it again when it changes. */
  id: slug,
  date: jour,
  nature: z.enum(NATURES_DE_NOUVEAUTE, {
    error: 'La nature d’une nouveauté est regle (le droit change), modele (un formulaire), contact, contenu ou site.',
  }),
  titre: phrase('le titre de la nouveauté'),
  texte: phrase('ce qui change pour le lecteur, en une ou deux phrases'),
  lien: z
    .string()
    .startsWith('/', { error: 'Le lien d’une nouveauté mène à une page du site : il commence par /.' })
    .optional(),
  /** Slugs of the regions concerned; empty: all of them. */
  regions: z.array(slug).default([]),
});
export type Nouveaute = z.infer<typeof nouveauteSchema>;
