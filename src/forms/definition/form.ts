import { z } from 'zod';
import { conditionSchema } from './conditions.ts';
import { fieldSchema } from './kinds.ts';
import { id, ref, texte } from './words.ts';

const sectionSchema = z.strictObject({
  id,
  titre: texte('le `titre` de la rubrique, tel qu’imprimé'),
  partie: z.string().optional().describe('Entrée de `parties` à laquelle elle appartient'),
  tache: z.string().optional().describe('Nom de la tâche dans la liste, avec un verbe : « Décrire le territoire »'),
  intitule: z.string().optional().describe('Titre court, à l’écran'),
  mention: z.string().optional().describe('Imprimé sous le titre'),
  explication: z.string().optional().describe('Nos mots, en tête de la page'),
  officiel: z.string().optional().describe('« Ce que dit le modèle » : Markdown simple, à côté de la page'),
  visible_si: conditionSchema.optional(),
  attend: z
    .strictObject({ condition: conditionSchema, phrase: z.string().describe('« Choisissez d’abord les missions »') })
    .optional()
    .describe('Dit ce qu’il faut faire d’abord, tant que la condition n’est pas remplie'),
  sans_titre: z.boolean().default(false).describe('Le titre n’est pas imprimé : celui de la partie suffit'),
  page_de_garde: z.boolean().default(false).describe('Ses champs sont imprimés sur la première page'),
  nouvelle_page: z.boolean().default(false).describe('Commence sur une nouvelle page'),
  une_page_par_element: z
    .boolean()
    .default(false)
    .describe('À l’écran, chaque fiche du champ `fiches` de cette rubrique est une tâche à part'),
  paysage: z.boolean().default(false).describe('Imprimée sur des pages en largeur'),
  champs: z
    .array(fieldSchema)
    .min(1, { error: 'Une rubrique contient au moins un champ.' })
    .describe('Ce que la rubrique demande et imprime, dans l’ordre du modèle'),
});

const envoiSchema = z.strictObject({
  /** `<region>/<contact id>` of content/regions/: one contact, one place. */
  contact: texte('le `contact` destinataire, écrit <région>/<identifiant>').optional(),
  selon: ref.optional().describe('Champ dont le choix (département, région) désigne le destinataire'),
  contacts: z.record(z.string(), z.string()).optional().describe('Choix du champ `selon` → <région>/<identifiant>'),
  mention: z.string().default('').describe('Imprimée avant l’adresse : « A retourner à : »'),
  canaux: z
    .array(z.enum(['courriel', 'courrier', 'plateforme']))
    .min(1)
    .default(['courriel'])
    .describe('Comment l’envoyer'),
  objet: texte('l’`objet` du courriel à préparer'),
  corps: texte('le `corps` du courriel à préparer'),
  /** What is left to do once the document is made, « Verbe : phrase » : read again, send, follow up. */
  ensuite: z
    .tuple([z.string(), z.string(), z.string()], {
      error: 'Il manque les trois gestes d’`ensuite`\u00a0: relire, envoyer, suivre.',
    })
    .describe('Les trois gestes qui restent, « Verbe : phrase » : relire, envoyer, suivre'),
  pieces: z.array(z.string()).default([]).describe('Pièces à joindre, pour mémoire'),
  reserve: z.string().optional().describe('Phrase montrée près de l’adresse : ce qu’il faut confirmer avant d’envoyer'),
});

const migrationSchema = z
  .strictObject({
    de: z.string().describe('Édition du fichier ouvert'),
    vers: z.string().describe('Édition suivante'),
    renommer: z.record(z.string(), z.string()).default({}).describe('Ancien nom → nouveau : `groupe.champ`'),
    valeurs: z
      .record(z.string(), z.record(z.string(), z.string()))
      .default({})
      .describe('Champ → ancienne option → nouvelle'),
    relire: z.array(z.string()).default([]).describe('Champs dont le sens a changé : « à relire »'),
  })
  .describe('Comment un fichier d’une édition passée devient un fichier de la suivante');

const lettreSchema = z
  .strictObject({
    expediteur: z
      .array(id)
      .default([])
      .describe('Champs écrits en haut à gauche, sans leur libellé ; ils ne sont pas répétés dans la lettre'),
    objet: texte('l’`objet` de la lettre').describe('Après « Objet : », avec des {renvois}'),
    appel: z.string().default('Madame, Monsieur,').describe('La formule d’appel'),
    ouverture: z.array(z.string()).default([]).describe('Paragraphes avant les rubriques, avec des {renvois}'),
    conclusion: z.array(z.string()).default([]).describe('Paragraphes avant la signature, avec des {renvois}'),
    annexes: id.optional().describe('Champ écrit après la signature : les pièces jointes'),
  })
  .describe(
    'Une lettre : expéditeur, destinataire, lieu et date de la signature, objet, appel ; les réponses en texte, sans cadre, ' +
      'et seulement celles qui sont données ; puis la signature et les annexes. Le formulaire vierge garde ses cadres',
  );

const documentSchema = z
  .strictObject({
    couverture: z
      .strictObject({
        surtitre: z.string().optional().describe('Écrit au-dessus du titre'),
        titre: z.string().optional().describe('Titre imprimé, avec des {renvois} ; à défaut, `titre`'),
        carte: ref.optional().describe('Champ des communes à dessiner'),
      })
      .optional()
      .describe('Une première page à part'),
    lettre: lettreSchema.optional(),
    sommaire: z
      .union([z.literal(1), z.literal(2), z.literal(3)])
      .optional()
      .describe('Table des matières, jusqu’à ce niveau de titre'),
    numerotation: z.boolean().default(false).describe('Titres numérotés : 1, 1.1, 1.1.1'),
    filigrane: z.boolean().default(false).describe('BROUILLON sur chaque page jusqu’à la vérification'),
  })
  .prefault({})
  .describe('Ce que le document a de plus que ses rubriques');

/** `content/forms/<slug>/form.yaml`: one official form, as printed, and how the site asks it. */
export const formShape = z.strictObject({
  edition: texte('l’`edition` du modèle (par exemple 2021-09)'),
  titre: texte('le `titre` du modèle, tel qu’imprimé'),
  sous_titre: z.string().optional().describe('Imprimé sous le titre'),
  /** How the site calls it: « AMI de l’ARS Bretagne ». */
  titre_court: texte('le `titre_court` (le nom courant du formulaire)'),
  resume: texte('le `resume` en une phrase'),
  duree: texte('la `duree` pour répondre, par exemple « 2 minutes »'),
  presentation: z
    .enum(['questions', 'dossier'])
    .default('questions')
    .describe(
      '`questions` : une question par page, d’une traite ; `dossier` : des rubriques dans tout ordre, sur des mois',
    ),
  introduction: z
    .array(z.string())
    .default([])
    .describe('Dit avant la première question ; le premier paragraphe répond au premier doute'),
  source: texte('la `source` (identifiant de content/sources.yaml)'),
  region: z.string().optional().describe('Région du modèle (nom du fichier de content/regions) ; absente : national'),
  modele: z
    .enum(['officiel', 'national'])
    .default('officiel')
    .describe('`officiel` : modèle publié par une administration ; `national` : réuni par nous à partir de sources'),
  envoi: envoiSchema.describe('À qui et comment le document s’envoie'),
  fichier: z
    .strictObject({
      prefixe: z
        .string()
        .regex(/^[A-Za-z0-9-]+$/, { error: 'Le début du nom de fichier s’écrit en lettres sans accent et tirets.' })
        .describe('Début du nom du fichier : AMI-CPTS'),
      reponses: z
        .array(z.array(z.string()).min(1))
        .default([])
        .describe(
          'Réponses qui nomment le fichier, la première donnée l’emporte : [[acteurs, lieu], [referents, nom]]',
        ),
    })
    .describe('Nom du fichier enregistré'),
  document: documentSchema,
  notes: z
    .record(z.string(), z.string())
    .default({})
    .describe('Notes de bas de page officielles, appelées par `[^nom]`'),
  parties: z
    .array(
      z.strictObject({
        id,
        titre: texte('le `titre` de la partie, tel qu’imprimé'),
        tache: z.string().optional().describe('Son nom dans la liste des tâches'),
        mention: z.string().optional().describe('Imprimé sous le titre'),
        imprime: z.boolean().default(true).describe('`false` : un groupe de tâches, sans titre imprimé'),
      }),
    )
    .default([])
    .describe('Grandes parties du document, dans leur ordre ; chaque rubrique dit la sienne'),
  sections: z
    .array(sectionSchema)
    .min(1, { error: 'Un formulaire a au moins une rubrique.' })
    .describe('Les rubriques, dans l’ordre du modèle'),
  controles: z
    .array(
      z.strictObject({
        quand: conditionSchema.describe('La situation à signaler'),
        champ: ref.describe('Où le message est montré'),
        message: texte('le `message` du contrôle').describe(
          'Ce qu’il faut faire, sans point final. Les {renvois} y sont remplacés',
        ),
        bloquant: z.boolean().default(false).describe('Empêche de terminer, au lieu d’avertir'),
      }),
    )
    .default([])
    .describe('Ce que plusieurs réponses disent ensemble : des totaux à équilibrer, des dates dans l’ordre'),
  migrations: z.array(migrationSchema).default([]).describe('D’une édition passée à la suivante'),
});

export type FormContent = z.infer<typeof formShape>;
export type Section = z.infer<typeof sectionSchema>;
export type Migration = z.infer<typeof migrationSchema>;

/** Who receives the document; no name at all for a working document that goes nowhere by itself. */
export interface Addressee {
  readonly organisme: string;
  readonly adresse: readonly string[];
  readonly courriel?: string;
  /** Where this address was read, and when; shown beside it. */
  readonly source?: string;
  /** Its own file doubts it, or it was read in a text of more than two years. */
  readonly aVerifier?: boolean;
  /** Nobody published its address: the sentence that says whom to ask. */
  readonly manque?: string;
  /** Site of the agency, when that is all that is known. */
  readonly site?: string;
}

/** What the form takes from the site's catalogues: carried along, because the browser reads no content. */
export interface Catalogues {
  /** Missions named by options or options themselves, by slug. */
  readonly missions: Readonly<Record<string, CatalogueMission>>;
  /** Sizes of the ACI: bounds in inhabitants, the upper one excluded, `null` when there is none. */
  readonly tailles: readonly {
    readonly taille: number;
    readonly de: number;
    readonly a: number | null;
    readonly libelle: string;
  }[];
  /** Text where sizes and deadlines were read. */
  readonly source?: string;
}

export interface CatalogueMission {
  readonly titre: string;
  /** Ideas to insert, as plain sentences, in the order of the catalogue; each with what shows that it was done. */
  readonly actions: readonly { readonly texte: string; readonly indicateurs: readonly string[] }[];
  readonly indicateurs: readonly string[];
  /** Months after the signature; `null`: no delay is set. */
  readonly demarrage: number | null;
  readonly deploiement: number | null;
  /** Number of its texture: 1 to 6. */
  readonly trame: number;
}

/** A form with its slug, its addressees and its catalogues resolved: what every other room receives. Pure data. */
export interface FormDefinition extends FormContent {
  readonly slug: string;
  /** The addressee when nothing was chosen yet, or the only one. */
  readonly destinataire: Addressee;
  /** Choice of the `envoi.selon` field → addressee. */
  readonly destinataires: Readonly<Record<string, Addressee>>;
  readonly catalogues: Catalogues;
  /** Titles of the sources named by `demande_par`. */
  readonly citations: Readonly<Record<string, string>>;
}
