import { z } from 'zod';
import { phrase, slug } from './commun.ts';

/** One entry of `content/synonymes.yaml`: wordings that the search reads as one idea. */
export const synonymesSchema = z.strictObject({
  id: slug,
  variantes: z
    .array(phrase('la formule'))
    .min(2, { error: 'Donnez au moins deux formules : une seule n’a pas de synonyme.' }),
});
export type Synonymes = z.infer<typeof synonymesSchema>;

const mots = (quoi: string) => z.array(phrase(quoi));

/** One entry of `content/reponses.yaml`: what the search says to a question that is not for this site. */
export const reponseSchema = z.strictObject({
  id: slug,
  /** Wordings: the question holds every word of one of them. */
  si: mots('la formule qui déclenche la réponse').min(1, { error: 'Dites quand donner cette réponse, avec `si`.' }),
  /** Words that make it a question of the trade after all. */
  sauf: mots('le mot qui écarte la réponse').default([]),
  titre: phrase('le titre de la réponse'),
  texte: phrase('le texte de la réponse'),
  liens: z
    .array(
      z.strictObject({
        href: z.string().regex(/^(\/|https:\/\/|tel:)/, { error: 'Un lien commence par /, https:// ou tel:.' }),
        libelle: phrase('le libellé du lien'),
      }),
    )
    .min(1, { error: 'Donnez au moins un lien : une réponse mène quelque part.' }),
});
export type ReponseEditee = z.infer<typeof reponseSchema>;
