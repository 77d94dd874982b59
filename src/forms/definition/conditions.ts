import { z } from 'zod';
import { ref, type Ref } from './words.ts';

/** A question about the answers, with a yes or a no. Closed: what it cannot ask, a form cannot depend on. */
export type Condition =
  | { champ: Ref; est: string | number }
  | { champ: Ref; contient: string }
  | { champ: Ref; rempli: boolean }
  | { champ: Ref; superieur_a: number }
  | { champ: Ref; inferieur_a: number }
  | { champ: Ref; meme_que: Ref }
  | { champ: Ref; different_de: Ref }
  | { champ: Ref; depasse: Ref }
  | { champ: Ref; precede: Ref }
  | { tous: Condition[] }
  | { au_moins_un: Condition[] }
  | { non: Condition };

/** Operators that compare the answer to something written in the form. */
const comparaisons = [
  z
    .strictObject({ champ: ref, est: z.union([z.string(), z.number()]).describe('La réponse attendue') })
    .describe('La réponse est celle-ci'),
  z
    .strictObject({ champ: ref, contient: z.string().describe('Nom du choix') })
    .describe('Cette case est cochée, ou ce choix est parmi eux'),
  z
    .strictObject({ champ: ref, rempli: z.boolean().describe('`true` : répondu ; `false` : vide') })
    .describe('Il y a une réponse (`true`), ou aucune (`false`)'),
  z
    .strictObject({ champ: ref, superieur_a: z.number().describe('Ce nombre exclu') })
    .describe('La valeur dépasse ce nombre'),
  z
    .strictObject({ champ: ref, inferieur_a: z.number().describe('Ce nombre exclu') })
    .describe('La valeur est sous ce nombre'),
  z.strictObject({ champ: ref, meme_que: ref }).describe('Deux réponses sont égales'),
  z.strictObject({ champ: ref, different_de: ref }).describe('Deux réponses données diffèrent'),
  z.strictObject({ champ: ref, depasse: ref }).describe('La première valeur dépasse la seconde (ou vient après elle)'),
  z.strictObject({ champ: ref, precede: ref }).describe('La première valeur est sous la seconde (ou vient avant elle)'),
] as const;

const CONDITION =
  'Une condition s’écrit `{ champ: statut, est: association }`, avec un seul des mots est, contient, rempli, superieur_a, inferieur_a, meme_que, different_de, depasse, precede\u00a0; ou `tous`, `au_moins_un`, `non`.';

export const conditionSchema: z.ZodType<Condition> = z
  .lazy(() =>
    z.union(
      [
        ...comparaisons,
        z
          .strictObject({ tous: z.array(conditionSchema).min(1).describe('Les conditions') })
          .describe('Toutes ces conditions'),
        z
          .strictObject({ au_moins_un: z.array(conditionSchema).min(1).describe('Les conditions') })
          .describe('Au moins une de ces conditions'),
        z.strictObject({ non: conditionSchema }).describe('Le contraire de cette condition'),
      ],
      { error: CONDITION },
    ),
  )
  .meta({ id: 'condition' });
