import { z } from 'zod';
import { conditionSchema } from './conditions.ts';
import { id, ref, texte } from './words.ts';

/** What every field has. `libelle` is printed as on the official form; `question` is how the site asks it. */
export const commun = {
  id,
  libelle: texte('le `libelle`, recopié tel qu’il est imprimé sur le modèle officiel').describe(
    'Tel qu’imprimé sur le modèle officiel. `[^nom]` appelle une note de `notes`',
  ),
  question: z.string().optional().describe('La question, dans les mots du lecteur'),
  intitule: z.string().optional().describe('Deux ou trois mots, pour les messages et la vérification'),
  mention: z.string().optional().describe('Imprimé à côté du champ sur le modèle : dans le document seulement'),
  aide: z.string().optional().describe('Une phrase courte de nous, sous le libellé, à l’écran seulement'),
  explication: z.string().optional().describe('Une explication de nous, au-dessus du champ, à l’écran seulement'),
  obligatoire: z.boolean().default(false).describe('Seulement si le modèle officiel le dit'),
  autocomplete: z.string().optional().describe('Ce que le navigateur peut compléter seul'),
  visible_si: conditionSchema.optional().describe('Demandé et imprimé seulement dans ce cas'),
  commun: z
    .string()
    .regex(/^[a-z][a-z0-9_.]*$/)
    .optional()
    .describe('Nom partagé entre formulaires (`cpts.nom`) : la réponse est proposée de l’un à l’autre'),
  reprend: ref.optional().describe('Tant que le champ est vide, il vaut cette autre réponse'),
  demande_par: z.array(z.string()).optional().describe('Sources (content/sources.yaml) qui demandent cet élément'),
};
/** Each kind is described once in the published schema, wherever it may stand. */
export const named = (type: string, description: string) => ({ id: `champ_${type}`, description });

/** A kind that has nothing but what every field has. */
export const simple = <T extends string>(type: T, quoi: string) =>
  z.strictObject({ ...commun, type: z.literal(type) }).meta(named(type, quoi));
export const numerique = <T extends string>(type: T, quoi: string) =>
  z
    .strictObject({
      ...commun,
      type: z.literal(type),
      minimum: z.number().optional().describe('Plus petite valeur admise'),
      maximum: z.number().optional().describe('Plus grande valeur admise'),
      decimales: z.int().min(0).max(6).optional().describe('Chiffres admis après la virgule'),
      unite: z.string().optional().describe('Écrite après le nombre : « habitants », « ETP »'),
    })
    .meta(named(type, quoi));

export const optionSchema = z
  .strictObject({
    id,
    libelle: texte('le `libelle` de la case, tel qu’imprimé'),
    mention: z.string().optional().describe('Imprimé sous la case'),
    precision: z.string().optional().describe('« Autre, préciser : » : ouvre une ligne à écrire, avec ce libellé'),
    rubrique: z.string().optional().describe('Titre imprimé au-dessus de cette case et des suivantes'),
    mission: z.string().optional().describe('Mission de content/missions à laquelle cette case correspond'),
  })
  .meta({ id: 'option' });

export const choisis = {
  options: z.array(optionSchema).default([]).describe('Les choix, tels qu’imprimés'),
  options_de: z
    .strictObject({
      catalogue: z.enum(['missions', 'departements', 'regions']).describe('Le catalogue'),
      region: z.string().optional().describe('Seulement les départements de cette région'),
    })
    .optional()
    .describe('Les choix viennent d’un catalogue du site'),
};
