import { z } from 'zod';
import { calculSchema } from './calculs.ts';
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
const simple = <T extends string>(type: T, quoi: string) =>
  z.strictObject({ ...commun, type: z.literal(type) }).describe(quoi);
const numerique = <T extends string>(type: T, quoi: string) =>
  z
    .strictObject({
      ...commun,
      type: z.literal(type),
      minimum: z.number().optional(),
      maximum: z.number().optional(),
      decimales: z.int().min(0).max(6).optional().describe('Chiffres admis après la virgule'),
      unite: z.string().optional().describe('Écrite après le nombre : « habitants », « ETP »'),
    })
    .describe(quoi);

export const optionSchema = z.strictObject({
  id,
  libelle: texte('le `libelle` de la case, tel qu’imprimé'),
  mention: z.string().optional().describe('Imprimé sous la case'),
  precision: z.string().optional().describe('« Autre, préciser : » : ouvre une ligne à écrire, avec ce libellé'),
  rubrique: z.string().optional().describe('Titre imprimé au-dessus de cette case et des suivantes'),
  mission: z.string().optional().describe('Mission de content/missions à laquelle cette case correspond'),
});

const choisis = {
  options: z.array(optionSchema).default([]).describe('Les choix, tels qu’imprimés'),
  options_de: z
    .strictObject({
      catalogue: z.enum(['missions', 'departements', 'regions']),
      region: z.string().optional().describe('Seulement les départements de cette région'),
    })
    .optional()
    .describe('Les choix viennent d’un catalogue du site'),
};

/** Kinds that hold one answer and no other field. */
export const leafSchemas = [
  z
    .strictObject({ ...commun, type: z.literal('texte'), longueur_max: z.int().positive().optional() })
    .describe('Une ligne de texte'),
  z
    .strictObject({
      ...commun,
      type: z.literal('texte_long'),
      longueur_max: z.int().positive().optional(),
      lignes: z.int().positive().default(6).describe('Lignes réservées sur le formulaire vide'),
    })
    .describe('Plusieurs paragraphes, sans mise en forme'),
  z
    .strictObject({
      ...commun,
      type: z.literal('texte_riche'),
      longueur_max: z.int().positive().optional(),
      lignes: z.int().positive().default(12).describe('Lignes réservées sur le formulaire vide'),
    })
    .describe('Un texte avec listes, tableaux, titres, notes'),
  numerique('nombre', 'Un nombre'),
  numerique('montant', 'Une somme en euros'),
  numerique('pourcentage', 'Un pourcentage'),
  simple('date', 'Un jour : 21/11/2026'),
  simple('mois', 'Un mois : 11/2026'),
  simple('courriel', 'Une adresse e-mail'),
  simple('telephone', 'Un numéro de téléphone'),
  simple('code_postal', 'Un code postal, CEDEX compris'),
  simple('siret', 'Un numéro SIRET (14 chiffres)'),
  simple('rna', 'Un numéro RNA d’association (W et 9 chiffres)'),
  simple('finess', 'Un numéro FINESS (9 chiffres)'),
  simple('rpps', 'Un numéro RPPS (11 chiffres)'),
  simple('oui_non', 'Oui ou non'),
  simple('case', 'Une seule case à cocher'),
  z
    .strictObject({
      ...commun,
      ...choisis,
      type: z.literal('choix'),
      presentation: z
        .enum(['boutons', 'liste', 'biffer'])
        .default('boutons')
        .describe('`biffer` : imprimé sur une ligne, les mentions inutiles rayées'),
    })
    .describe('Un seul choix'),
  z.strictObject({ ...commun, ...choisis, type: z.literal('cases') }).describe('Plusieurs choix possibles'),
  simple('image', 'Une image (carte, logo, graphique), avec son texte de remplacement'),
  z
    .strictObject({
      ...commun,
      type: z.literal('signature'),
      libelles: z
        .strictObject({ lieu: z.string(), date: z.string(), nom: z.string(), qualite: z.string() })
        .partial()
        .default({})
        .describe('Libellés imprimés, s’ils ne sont pas « Fait à », « Le », « Nom », « Qualité »'),
    })
    .describe('Lieu, date, nom, qualité, et un cadre vide pour signer'),
  simple('communes', 'Un territoire : des communes de la liste de l’Insee, avec leur population'),
] as const;

/** Kinds that are shown and printed, and hold no answer. */
export const staticSchemas = [
  z
    .strictObject({
      ...commun,
      type: z.literal('intertitre'),
      niveau: z.union([z.literal(1), z.literal(2)]).default(1),
    })
    .describe('Un titre imprimé dans la rubrique'),
  z
    .strictObject({
      ...commun,
      libelle: z.string().default(''),
      type: z.literal('texte_fixe'),
      texte: texte('le `texte`, tel qu’imprimé').describe(
        'Markdown simple (paragraphes, listes, **gras**). `{renvoi}` y écrit une réponse ou un calcul',
      ),
      encadre: z.boolean().default(false),
    })
    .describe('Un texte officiel imprimé, avec des valeurs reprises ou calculées'),
  z
    .strictObject({
      ...commun,
      type: z.literal('reserve'),
      lignes: z.array(z.string()).default([]).describe('Libellés imprimés dans le cadre'),
      hauteur: z.int().positive().default(4).describe('Lignes de texte'),
    })
    .describe('Cadre réservé à l’administration : imprimé, jamais à remplir'),
  z
    .strictObject({
      ...commun,
      type: z.literal('calcul'),
      calcul: calculSchema,
      format: z.enum(['nombre', 'montant', 'pourcentage', 'date', 'texte']).default('nombre'),
      decimales: z.int().min(0).max(6).optional(),
      unite: z.string().optional(),
      imprime: z.boolean().default(true).describe('`false` : sert à d’autres calculs seulement'),
    })
    .describe('Une valeur calculée, jamais à remplir'),
  z
    .strictObject({
      ...commun,
      type: z.literal('frise'),
      signature: ref.describe('Champ de la date de signature'),
      missions: ref.describe('Champ des missions choisies'),
    })
    .describe('Le calendrier conventionnel des missions choisies, dessiné'),
  z
    .strictObject({ ...commun, type: z.literal('carte'), communes: ref.describe('Champ des communes') })
    .describe('Le territoire, dessiné : une cellule par commune'),
] as const;

const leaf = z.discriminatedUnion('type', leafSchemas);
const still = z.discriminatedUnion('type', staticSchemas);
export type LeafField = z.infer<typeof leaf>;
export type StaticField = z.infer<typeof still>;

/** A column of a grid: an answer, a computed value, or what the official table prints in each row. */
const FORBIDDEN_IN_CELLS = new Set(['texte_riche', 'image', 'signature', 'communes']);
const colonne = z
  .discriminatedUnion('type', [
    ...leafSchemas,
    staticSchemas[3],
    z
      .strictObject({ ...commun, type: z.literal('imprime') })
      .describe('Une colonne imprimée : ses textes sont dans `lignes`'),
  ])
  .refine(({ type }) => !FORBIDDEN_IN_CELLS.has(type), {
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
          rubrique: z.string().optional().describe('Titre imprimé au-dessus de cette ligne et des suivantes'),
          valeurs: z.record(z.string(), z.string()).optional().describe('Textes imprimés, par colonne'),
          visible_si: conditionSchema.optional(),
        }),
      )
      .default([])
      .describe('Les lignes, telles qu’imprimées'),
    lignes_de: ref.optional().describe('Une ligne par élément coché dans cet autre champ'),
    colonnes: z.array(colonne).min(1, { error: 'Une grille a au moins une colonne.' }),
    exclusif: z.boolean().default(false).describe('Une seule case cochée par ligne'),
    totaux: z.array(z.string()).default([]).describe('Colonnes additionnées dans une dernière ligne'),
    libelle_total: z.string().default('Total'),
    sous_totaux: z.boolean().default(false).describe('Un sous-total par rubrique, pour les mêmes colonnes'),
    paysage: z.boolean().default(false),
  })
  .describe('Un tableau aux lignes et colonnes fixes');
export type GridField = z.infer<typeof gridSchema>;

const repeated = {
  ...commun,
  element: texte('le nom d’un élément (`element`), par exemple « acteur »'),
  feminin: z.boolean().default(false),
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

const inside = z.lazy(() => z.array(fieldSchema).min(1, { error: 'Un groupe contient au moins un champ.' }));

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
    libelle_total: z.string().default('Total'),
    sous_totaux_par: z.string().optional().describe('Colonne qui regroupe les lignes, avec un sous-total chacune'),
    tableur: z.boolean().default(false).describe('Propose de coller ou d’importer un tableau'),
    paysage: z.boolean().default(false),
  })
  .describe('Des lignes à ajouter ; un groupe peut en contenir un autre');

const fiches = z
  .strictObject({
    ...repeated,
    type: z.literal('fiches'),
    pour_chaque: ref.describe('Champ dont chaque élément coché (ou chaque ligne) ouvre une fiche'),
    champs: inside,
    presentation: z.enum(['deux_colonnes', 'champs']).default('champs'),
  })
  .describe('Les mêmes champs pour chaque élément choisi ailleurs');

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
