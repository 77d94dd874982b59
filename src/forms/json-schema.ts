/** JSON Schemas published with the site, for editors and for whoever opens our files. For node: it brings zod along. */
import { z } from 'zod';
import { formSchema, type Field, type FieldKind, type FieldOf, type FormContent } from './definition.ts';

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

const ANSWERS: { readonly [K in FieldKind]: (field: FieldOf<K>) => z.ZodType } = {
  texte: text,
  texte_long: text,
  courriel: text,
  telephone: text,
  cases: ({ options }) => z.array(z.enum(options.map(({ id }) => id))),
  groupe: ({ champs }) => z.array(rowSchema(champs)),
};

function rowSchema(fields: readonly Field[]): z.ZodType {
  return z.looseObject(
    Object.fromEntries(fields.map((field) => [field.id, answerSchema(field).describe(field.libelle).optional()])),
  );
}

function answerSchema<K extends FieldKind>(field: FieldOf<K>): z.ZodType {
  // `field.type` is K by construction: each entry of ANSWERS takes the field of its own key.
  return ANSWERS[field.type as K](field);
}

const published = (schema: z.ZodType, title: string): JsonSchema => ({
  ...z.toJSONSchema(schema, { io: 'input' }),
  title,
});
