import { z } from 'zod';
import { conditionSchema } from './conditions.ts';
import { ref, refs } from './words.ts';

const si = conditionSchema.optional().describe('Ne compter que les lignes qui remplissent cette condition');

const jusqua = z.number().optional().describe('Ce nombre compris ; absent : sans limite');

/** A number written in the form, or one that another answer gives: a column that the grid prints, most often. */
const nombre = z.union([z.number(), ref]);
const valeur = nombre.nullable().describe('Un nombre, ou un renvoi à un nombre ; `null` : pas de valeur connue');

/** Every computation that a form may ask for, by its name; what each one does is in `forms/calculs.ts`. */
export const calculSchema = z
  .discriminatedUnion(
    'fonction',
    [
      z.strictObject({ fonction: z.literal('somme'), de: refs, si }).describe('Somme des valeurs données'),
      z
        .strictObject({ fonction: z.literal('difference'), de: ref, moins: refs })
        .describe('La première moins les autres'),
      z
        .strictObject({
          fonction: z.literal('produit'),
          de: refs,
          par: z.number().optional().describe('Multiplie aussi par ce nombre'),
        })
        .describe('Produit'),
      z.strictObject({ fonction: z.literal('quotient'), de: refs, par: refs }).describe('Quotient de deux sommes'),
      z.strictObject({ fonction: z.literal('pourcentage'), de: refs, sur: refs }).describe('Part en pour cent'),
      z.strictObject({ fonction: z.literal('moyenne'), de: refs, si }).describe('Moyenne des valeurs données'),
      z.strictObject({ fonction: z.literal('minimum'), de: refs }).describe('La plus petite valeur'),
      z.strictObject({ fonction: z.literal('maximum'), de: refs }).describe('La plus grande valeur'),
      z
        .strictObject({ fonction: z.literal('compte'), de: refs, si })
        .describe('Nombre de lignes remplies, de cases cochées ou de réponses données'),
      z
        .strictObject({
          fonction: z.literal('palier'),
          de: refs,
          paliers: z
            .array(
              z.strictObject({
                jusqua: nombre
                  .optional()
                  .describe('Ce nombre compris, ou un renvoi à un nombre ; absent : sans limite'),
                valeur,
              }),
            )
            .min(1)
            .describe('Du plus petit au plus grand ; le dernier n’a pas de `jusqua`. `jusqua` est compris.'),
        })
        .describe('Une valeur qui dépend du palier atteint'),
      z
        .strictObject({
          fonction: z.literal('selon'),
          de: ref.describe('Un champ `choix`, `oui_non` ou `case`'),
          valeurs: z.record(z.string(), valeur).describe('Choix → valeur'),
        })
        .describe('Une valeur qui dépend du choix fait : un niveau atteint, une taille'),
      z
        .strictObject({
          fonction: z.literal('tranches'),
          de: refs,
          tranches: z
            .array(z.strictObject({ jusqua, taux: z.number().describe('En pour cent') }))
            .min(1)
            .describe('De la plus basse à la plus haute ; la dernière n’a pas de `jusqua`'),
        })
        .describe('Chaque tranche à son taux (en pour cent), additionnées'),
      z
        .strictObject({
          fonction: z.literal('date_plus'),
          de: ref,
          mois: z.int().min(-1200).max(1200).describe('Mois ajoutés ; négatif : retirés'),
        })
        .describe('Une date, des mois plus tard'),
      z
        .strictObject({
          fonction: z.literal('duree'),
          du: ref,
          au: ref,
          unite: z.enum(['jours', 'mois', 'annees']).describe('Comptés entiers'),
        })
        .describe('Temps entre deux dates'),
      z.strictObject({ fonction: z.literal('taille_aci'), de: refs }).describe('Taille de CPTS pour une population'),
      z
        .strictObject({
          fonction: z.literal('echeance'),
          signature: ref,
          mission: z
            .string()
            .optional()
            .describe('Nom de la mission dans content/missions ; à défaut, celle de la fiche ou de la ligne'),
          borne: z.enum(['demarrage', 'deploiement']).describe('Démarrage ou déploiement de la mission'),
        })
        .describe('Échéance conventionnelle d’une mission après la signature'),
    ],
    {
      error: ({ input }) =>
        `Calcul inconnu : « ${String((input as { fonction?: unknown } | null)?.fonction)} ». Les calculs possibles sont dans src/forms/calculs.ts.`,
    },
  )
  .meta({ id: 'calcul' });
export type Calcul = z.infer<typeof calculSchema>;
export type CalculName = Calcul['fonction'];
export type CalculOf<K extends CalculName> = Extract<Calcul, { fonction: K }>;
