/** JSON Schemas published with the site, for editors and for whoever opens our files. For node: it brings zod along. */
import { z } from 'zod';
import type { Field, FieldOf, FormContent, LeafField } from './definition.ts';
import { fieldsWithin } from './fields-within.ts';
import { isSilent } from './kinds/index.ts';
import { formSchema } from './schema.ts';
import { richSchema } from './json-schema/rich.ts';
import { trackingSchema } from './json-schema/tracking.ts';
import { precisionKey, ROW_ID } from './shapes.ts';

type JsonSchema = z.core.JSONSchema.JSONSchema;

const saved = (reponses: z.ZodType) =>
  z.looseObject({
    format: z.literal('cpts-reponses'),
    version: z.literal(1),
    formulaire: z
      .string()
      .regex(/^[a-z0-9-]+$/)
      .describe('Nom du formulaire, tel que dans son adresse : /formulaires/<nom>/'),
    edition: z.string().describe('Édition du modèle officiel'),
    enregistre_le: z.iso.datetime().describe('Instant de l’enregistrement'),
    reponses,
    suivi: trackingSchema.optional().describe('Qui a fait quoi, et quand : les dossiers seulement'),
    partie: z
      .array(z.string())
      .optional()
      .describe('`id` des seules rubriques que ce fichier contient ; absent : toutes'),
  });

/** The file attached to our documents, whatever the form: `/donnees/schemas/reponses.json`. */
export const savedJsonSchema = (): JsonSchema =>
  published(saved(z.record(z.string(), z.unknown())), 'Réponses enregistrées à un formulaire');

/** `content/forms/<slug>/form.yaml`: `/donnees/schemas/formulaire.json`. */
export const formJsonSchema = (): JsonSchema => published(formSchema, 'Définition d’un formulaire officiel');

/** The file attached to the documents of one form; answers as typed, and keys of other editions, are welcome. */
export function answersJsonSchema(form: FormContent): JsonSchema {
  const fields = form.sections.flatMap(({ champs }) => champs);
  return published(saved(rowSchema(fields)), `Réponses enregistrées : ${form.titre_court}`);
}

const text = () => z.string();
const written = (how: string) => () => z.string().describe(how);
/** As typed, « 12 450,50 », or as a number. */
const number = () => z.union([z.string(), z.number()]);

const picture = z.looseObject({
  nom: z.string(),
  mime: z.enum(['image/jpeg', 'image/png']),
  largeur: z.int().positive().describe('En pixels'),
  hauteur: z.int().positive().describe('En pixels'),
  alternative: z.string().describe('Ce que montre l’image, pour ceux qui ne la voient pas'),
  donnees: z.string().describe('Base64, sans préfixe'),
});

const commune = z.looseObject({
  code: z.string().describe('Code Insee ; vide pour un lieu écrit à la main'),
  nom: z.string(),
  departement: z.string().describe('Code du département'),
  population: z.int().nonnegative().nullable(),
});

const LEAVES: { readonly [K in LeafField['type']]: (field: FieldOf<K>) => z.ZodType } = {
  texte: text,
  texte_long: text,
  texte_riche: () => richSchema,
  nombre: number,
  montant: number,
  pourcentage: number,
  date: written('Comme 21/11/2026, ou AAAA-MM-JJ'),
  mois: written('Comme 11/2026, ou AAAA-MM'),
  annee: text,
  courriel: text,
  telephone: text,
  code_postal: text,
  site: text,
  siren: text,
  siret: text,
  rna: text,
  finess: text,
  rpps: text,
  iban: text,
  bic: text,
  oui_non: () => z.enum(['oui', 'non', '']),
  case: () => z.enum(['oui', '']),
  choix: ({ options }) => z.enum([...options.map(({ id }) => id), '']),
  cases: ({ options }) => (options.length === 0 ? z.array(z.string()) : z.array(z.enum(options.map(({ id }) => id)))),
  image: () => picture,
  signature: () =>
    z.looseObject({ lieu: z.string(), date: z.string(), nom: z.string(), qualite: z.string() }).partial(),
  communes: () => z.array(commune),
};

function rowSchema(fields: readonly Field[]): z.ZodType {
  const asked = fields.filter((field) => !isSilent(field));
  return z.looseObject({
    ...Object.fromEntries(asked.map((field) => [field.id, answerSchema(field).describe(field.libelle).optional()])),
    ...Object.fromEntries(asked.flatMap(precisions)),
  });
}

/** « Autre, préciser », beside the answer. */
function precisions(field: Field): readonly (readonly [string, z.ZodType])[] {
  if (field.type !== 'choix' && field.type !== 'cases') return [];
  return field.options.flatMap(({ id, precision }) =>
    precision === undefined ? [] : [[precisionKey(field, id), z.string().describe(precision).optional()] as const],
  );
}

function answerSchema(field: Field): z.ZodType {
  switch (field.type) {
    case 'groupe':
      return z.array(rowSchema(field.champs).and(z.looseObject({ [ROW_ID]: z.string().optional() })));
    case 'grille':
    case 'fiches':
      return z.record(z.string(), rowSchema(fieldsWithin(field)));
    case 'intertitre':
    case 'texte_fixe':
    case 'reserve':
    case 'calcul':
    case 'frise':
    case 'carte':
      return z.unknown();
    default:
      return leafSchema(field);
  }
}

function leafSchema<K extends LeafField['type']>(field: FieldOf<K>): z.ZodType {
  const make: (field: FieldOf<K>) => z.ZodType = LEAVES[(field as LeafField).type as K];
  return make(field);
}

const published = (schema: z.ZodType, title: string): JsonSchema => ({
  ...z.toJSONSchema(schema, { io: 'input' }),
  title,
});
