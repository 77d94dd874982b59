import { z } from 'zod';
import { CELL_KINDS } from './families.ts';
import { commun, named, type optionSchema } from './field.ts';
import { conditionSchema } from './conditions.ts';
import { leafSchemas, type LeafField } from './leaves.ts';
import { calculField, staticSchemas, type StaticField } from './still.ts';
import { id, ref, texte } from './words.ts';

export type { LeafField } from './leaves.ts';
export type { StaticField } from './still.ts';

/** A column of a grid: an answer, a computed value, or what the official table prints in each row. */
const IN_CELLS = new Set<string>([...CELL_KINDS, 'calcul', 'imprime']);
const colonne = z
  .discriminatedUnion('type', [
    ...leafSchemas,
    calculField,
    z
      .strictObject({
        ...commun,
        type: z.literal('imprime'),
        format: z
          .enum(['texte', 'nombre', 'montant', 'pourcentage'])
          .default('texte')
          .describe('Ce que sont ses `valeurs`. Des nombres s’emploient dans les calculs de la ligne'),
        decimales: z.int().min(0).max(6).optional().describe('Chiffres écrits après la virgule'),
        unite: z.string().optional().describe('Écrite après le nombre'),
      })
      .meta(named('imprime', 'Une colonne imprimée : ses textes, ou ses nombres, sont dans `lignes`')),
  ])
  .refine(({ type }) => IN_CELLS.has(type), {
    error: 'Ce type de champ ne tient pas dans une case de tableau : mettez-le dans la rubrique.',
  });
export type GridColumn = z.infer<typeof colonne>;

export const gridSchema = z
  .strictObject({
    ...commun,
    type: z.literal('grille'),
    entete: z.string().default('').describe('Titre de la première colonne, celle des lignes'),
    lignes: z
      .array(
        z.strictObject({
          id,
          libelle: texte('le `libelle` de la ligne, tel qu’imprimé'),
          rubrique: z
            .string()
            .optional()
            .describe(
              "Titre imprimé au-dessus de cette ligne et des suivantes, jusqu’au prochain. Vide (`''`) : plus aucun titre",
            ),
          valeurs: z
            .record(z.string(), z.union([z.string(), z.number()]))
            .optional()
            .describe('Textes ou nombres imprimés, par colonne `imprime`'),
          visible_si: conditionSchema.optional(),
        }),
      )
      .default([])
      .describe('Les lignes, telles qu’imprimées'),
    lignes_de: ref.optional().describe('Une ligne par élément coché dans cet autre champ'),
    colonnes: z
      .array(colonne)
      .min(1, { error: 'Une grille a au moins une colonne.' })
      .describe('Les colonnes, après celle des lignes'),
    exclusif: z.boolean().default(false).describe('Une seule case cochée par ligne'),
    totaux: z.array(z.string()).default([]).describe('Colonnes additionnées dans une dernière ligne'),
    libelle_total: z.string().default('Total').describe('Nom de la ligne du total'),
    sous_totaux: z.boolean().default(false).describe('Un sous-total par rubrique, pour les mêmes colonnes'),
    paysage: z.boolean().default(false).describe('Imprimé sur des pages en largeur'),
  })
  .meta(named('grille', 'Un tableau aux lignes et colonnes fixes'));
export type GridField = z.infer<typeof gridSchema>;

const repeated = {
  ...commun,
  element: texte('le nom d’un élément (`element`), par exemple « acteur »'),
  feminin: z.boolean().default(false).describe('« une action », et non « un action »'),
};
type Repeated = z.infer<z.ZodObject<typeof repeated>>;

/** Rows added by hand. */
export interface GroupField extends Repeated {
  type: 'groupe';
  champs: Field[];
  /** `tableau`: one row each, in columns; `fiches`: one under the other, each with its heading. */
  presentation?: 'tableau' | 'fiches' | undefined;
  lignes_vierges: number;
  maximum?: number | undefined;
  totaux: string[];
  libelle_total: string;
  sous_totaux_par?: string | undefined;
  tableur: boolean;
  paysage: boolean;
}

/** The same fields asked again for each item chosen elsewhere. */
export interface SheetsField extends Repeated {
  type: 'fiches';
  pour_chaque: string;
  champs: Field[];
  /** Name of the columns when it is printed as a table of two columns; absent: one field under the other. */
  presentation: 'deux_colonnes' | 'champs';
}

export type Field = LeafField | StaticField | GridField | GroupField | SheetsField;

const inside = z
  .lazy(() => z.array(fieldSchema).min(1, { error: 'Un groupe contient au moins un champ.' }))
  .describe('Ce que chaque élément demande');

const groupe = z
  .strictObject({
    ...repeated,
    type: z.literal('groupe'),
    champs: inside,
    presentation: z
      .enum(['tableau', 'fiches'])
      .optional()
      .describe('Par défaut : un tableau si tout tient en colonnes'),
    lignes_vierges: z.int().positive().default(4).describe('Lignes imprimées sur le formulaire vide'),
    maximum: z.int().positive().optional().describe('Nombre de lignes admis par le modèle'),
    totaux: z.array(z.string()).default([]).describe('Colonnes additionnées dans une dernière ligne'),
    libelle_total: z.string().default('Total').describe('Nom de la ligne du total'),
    sous_totaux_par: z.string().optional().describe('Colonne qui regroupe les lignes, avec un sous-total chacune'),
    tableur: z.boolean().default(false).describe('Propose de coller ou d’importer un tableau'),
    paysage: z.boolean().default(false).describe('Imprimé sur des pages en largeur'),
  })
  .meta(named('groupe', 'Des lignes à ajouter ; un groupe peut en contenir un autre'));

const fiches = z
  .strictObject({
    ...repeated,
    type: z.literal('fiches'),
    pour_chaque: ref.describe('Champ dont chaque élément coché (ou chaque ligne) ouvre une fiche'),
    champs: inside,
    presentation: z
      .enum(['deux_colonnes', 'champs'])
      .default('champs')
      .describe('`deux_colonnes` : un tableau par élément ; `champs` : un champ sous l’autre'),
  })
  .meta(named('fiches', 'Les mêmes champs pour chaque élément choisi ailleurs'));

const KINDS = [...leafSchemas, ...staticSchemas, groupe, fiches, gridSchema] as const;
const NAMES = KINDS.map(({ shape }) => shape.type.value);

export const fieldSchema: z.ZodType<Field> = z
  .discriminatedUnion('type', KINDS, {
    error: ({ input }) =>
      `Type de champ inconnu : « ${String((input as { type?: unknown } | null)?.type)} ». Types possibles : ${NAMES.join(', ')}.`,
  })
  .meta({ id: 'champ' });

export type FieldKind = Field['type'];
export type FieldOf<K extends FieldKind> = Extract<Field, { type: K }>;
export type Option = z.infer<typeof optionSchema>;
