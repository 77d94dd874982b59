import { z } from 'zod';
import { formJsonSchema } from '../../src/forms/json-schema.ts';
import { type Kind, KINDS } from './kinds.ts';

type JsonSchema = z.core.JSONSchema.JSONSchema;

/** A schema that editors' programs complete and underline from. */
export interface EditorSchema {
  /** Name of the file in content/schemas/. */
  readonly name: string;
  /** The files it describes, as VS Code matches them. */
  readonly files: string;
  readonly schema: JsonSchema;
}

/**
 * Every YAML file of content/ and the JSON Schema of what it holds, made from the schemas that check it.
 *
 * Texts (.mdx) are left out: programs do not complete their front matter.
 */
export function editorSchemas(): EditorSchema[] {
  return Object.entries(KINDS)
    .filter(([, { files }]) => files.endsWith('.yaml'))
    .map(([name, { files }]) => ({
      name: `${name}.json`,
      files: `content/${files}`,
      // Object.entries widens the keys to string; they are those of KINDS.
      schema: schemaOf(name as Kind),
    }));
}

function schemaOf(kind: Kind): JsonSchema {
  if (kind === 'form') return formJsonSchema();
  const rule = KINDS[kind];
  const one = z.toJSONSchema(rule.schema, { io: 'input', unrepresentable: 'any', override: asTyped });
  return rule.list ? listOf(one) : one;
}

function listOf({ $schema, $defs, ...items }: JsonSchema): JsonSchema {
  return { ...($schema && { $schema }), type: 'array', items, ...($defs && { $defs }) };
}

/** A day, a year or a keyword is read first as YAML gives it: text, or a number without its quotation marks. */
function asTyped({ zodSchema, jsonSchema }: { zodSchema: z.core.$ZodTypes; jsonSchema: JsonSchema }): void {
  if (zodSchema._zod.def.type !== 'pipe') return;
  if (jsonSchema.type === 'string' && jsonSchema.format !== 'date') {
    Object.assign(jsonSchema, { type: ['string', 'number'] });
  }
}
