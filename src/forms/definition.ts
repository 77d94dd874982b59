import { z } from 'zod';

const id = z.string({ error: 'Il manque l’`id` du champ.' }).regex(/^[a-z][a-z0-9_]*$/, {
  error: 'Un `id` s’écrit en minuscules, chiffres et soulignés : il reste lisible dans le fichier enregistré.',
});
const texte = (quoi: string) => z.string({ error: `Il manque ${quoi}.` }).min(1, { error: `Il manque ${quoi}.` });

/** What every field has. `libelle` is printed as on the official form; `question` is how the site asks it. */
const commun = {
  id,
  libelle: texte('le `libelle`, recopié tel qu’il est imprimé sur le modèle officiel'),
  /** The h1 of the question page, in the reader's words. */
  question: z.string().optional(),
  /** Two or three words for « Vérifiez vos réponses » and for messages; absent: the label. */
  intitule: z.string().optional(),
  /** Printed on the official form beside the field: in the document only. */
  mention: z.string().optional(),
  /** One short sentence of ours, under the label, on the web page only. */
  aide: z.string().optional(),
  /** Longer explanation of ours, above the field, on the web page only. */
  explication: z.string().optional(),
  /** Only when the official form says so. */
  obligatoire: z.boolean().default(false),
  /** What the browser may fill in by itself. */
  autocomplete: z.string().optional(),
};

const simple = z.discriminatedUnion('type', [
  z.strictObject({ ...commun, type: z.literal('texte'), longueur_max: z.int().positive().optional() }),
  z.strictObject({
    ...commun,
    type: z.literal('texte_long'),
    longueur_max: z.int().positive().optional(),
    /** Lines reserved on the blank form. */
    lignes: z.int().positive().default(6),
  }),
  z.strictObject({ ...commun, type: z.literal('courriel') }),
  z.strictObject({ ...commun, type: z.literal('telephone') }),
  z.strictObject({
    ...commun,
    type: z.literal('cases'),
    options: z
      .array(z.strictObject({ id, libelle: texte('le `libelle` de la case, tel qu’imprimé') }))
      .min(1, { error: 'Une liste de cases a au moins une option.' }),
  }),
]);

const groupe = z.strictObject({
  ...commun,
  type: z.literal('groupe'),
  champs: z.array(simple).min(1, { error: 'Un groupe contient au moins un champ.' }),
  /** « acteur », « référent »: used in « Ajouter un … », « Retirer … ». */
  element: texte('le nom d’un élément du groupe (`element`), par exemple « acteur »'),
  feminin: z.boolean().default(false),
  /** Empty rows printed on the blank form. */
  lignes_vierges: z.int().positive().default(4),
});

export const fieldSchema = z.discriminatedUnion('type', [...simple.options, groupe], {
  error: ({ input }) =>
    `Type de champ inconnu : « ${String((input as { type?: unknown } | null)?.type)} ». Types possibles : texte, texte_long, courriel, telephone, cases, groupe.`,
});

const sectionSchema = z.strictObject({
  id,
  titre: texte('le `titre` de la rubrique, tel qu’imprimé'),
  mention: z.string().optional(),
  champs: z.array(fieldSchema).min(1, { error: 'Une rubrique contient au moins un champ.' }),
});

/** `content/forms/<slug>/form.yaml`: one official form, as printed, and how the site asks it. */
const formShape = z.strictObject({
  edition: texte('l’`edition` du modèle (par exemple 2021-09)'),
  titre: texte('le `titre` du modèle, tel qu’imprimé'),
  sous_titre: z.string().optional(),
  /** How the site calls it: « AMI de l’ARS Bretagne ». */
  titre_court: texte('le `titre_court` (le nom courant du formulaire)'),
  resume: texte('le `resume` en une phrase'),
  duree: texte('la `duree` pour répondre, par exemple « 2 minutes »'),
  /** Said before the first question. The first paragraph answers the first doubt, above « Commencer ». */
  introduction: z.array(z.string()).default([]),
  source: texte('la `source` (identifiant de content/sources.yaml)'),
  /** Slug of the region it belongs to; absent: national. */
  region: z.string().optional(),
  envoi: z.strictObject({
    /** `<region>/<contact id>` of content/regions/: one contact, one place. */
    contact: texte('le `contact` destinataire, écrit <région>/<identifiant>'),
    /** Printed at the head of the official form: « A retourner à : ». */
    mention: texte('la `mention` imprimée avant l’adresse'),
    objet: texte('l’`objet` du courriel à préparer'),
    corps: texte('le `corps` du courriel à préparer'),
    /** What is left to do once the document is made, « Verbe : phrase » : read again, send, follow up. */
    ensuite: z.tuple([z.string(), z.string(), z.string()], {
      error: 'Il manque les trois gestes d’`ensuite`\u00a0: relire, envoyer, suivre.',
    }),
  }),
  fichier: z.strictObject({
    /** First part of the file's name, ASCII: `AMI-CPTS`. */
    prefixe: z
      .string()
      .regex(/^[A-Za-z0-9-]+$/, { error: 'Le début du nom de fichier s’écrit en lettres sans accent et tirets.' }),
    /** Paths of the answers that may name the file, the first one given wins: `[[acteurs, lieu], [referents, nom]]`. */
    reponses: z.array(z.array(z.string()).min(1)).default([]),
  }),
  sections: z.array(sectionSchema).min(1, { error: 'Un formulaire a au moins une rubrique.' }),
});

/** Anchors that are not questions: the other pages of a form, and « Aller au contenu ». */
const PAGES = new Set(['debut', 'verifier', 'resultat', 'contenu']);

/** The shape, then what only the whole form can tell: no name used twice, no path that leads nowhere. */
export const formSchema = formShape.superRefine((form, context) => {
  const problem = (path: (string | number)[], message: string) => context.addIssue({ code: 'custom', path, message });
  const champs = form.sections.flatMap(({ champs }, s) =>
    champs.map((field, f) => ({ field, path: ['sections', s, 'champs', f] })),
  );
  for (const { field, path } of champs) {
    if (PAGES.has(field.id)) {
      problem(
        [...path, 'id'],
        `L’\`id\` «\u00a0${field.id}\u00a0» est l’adresse d’une autre page\u00a0: choisissez-en un autre.`,
      );
    }
  }
  for (const { path, names } of listsOfNames(champs)) {
    for (const [n, name] of names.entries()) {
      if (names.indexOf(name) < n)
        problem(
          [...path(n), 'id'],
          `L’\`id\` «\u00a0${name}\u00a0» sert déjà dans ce formulaire\u00a0: choisissez-en un autre.`,
        );
    }
  }
  for (const [n, reponse] of form.fichier.reponses.entries()) {
    if (
      !leadsToText(
        champs.map(({ field }) => field),
        reponse,
      )
    ) {
      problem(
        ['fichier', 'reponses', n],
        `«\u00a0${reponse.join(' › ')}\u00a0» ne mène à aucune réponse écrite de ce formulaire.`,
      );
    }
  }
});

type Placed = { readonly field: Field; readonly path: (string | number)[] };

/** Every list in which a name must be unique: the fields of the form, of each group, the boxes of each field. */
function listsOfNames(champs: readonly Placed[]): { names: string[]; path: (n: number) => (string | number)[] }[] {
  const inside = champs.flatMap(({ field, path }) => {
    if (field.type === 'cases') {
      return [{ names: field.options.map(({ id }) => id), path: (n: number) => [...path, 'options', n] }];
    }
    if (field.type !== 'groupe') return [];
    return listsOfNames(field.champs.map((each, n) => ({ field: each, path: [...path, 'champs', n] })));
  });
  return [{ names: champs.map(({ field }) => field.id), path: (n: number) => champs[n]?.path ?? [] }, ...inside];
}

function leadsToText(champs: readonly Field[], [first, ...rest]: readonly string[]): boolean {
  const field = champs.find(({ id }) => id === first);
  if (field === undefined) return false;
  return field.type === 'groupe' ? leadsToText(field.champs, rest) : field.type !== 'cases' && rest.length === 0;
}

export type FormContent = z.infer<typeof formShape>;
/** A form with its slug and its addressee resolved: what every other room receives. Pure data. */
export interface FormDefinition extends FormContent {
  readonly slug: string;
  readonly destinataire: {
    readonly organisme: string;
    readonly adresse: readonly string[];
    readonly courriel?: string;
  };
}
export type Section = z.infer<typeof sectionSchema>;
export type Field = z.infer<typeof fieldSchema>;
export type SimpleField = z.infer<typeof simple>;
export type FieldKind = Field['type'];
export type FieldOf<K extends FieldKind> = Extract<Field, { type: K }>;
