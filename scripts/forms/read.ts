import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { z } from 'zod';
import { editorMessage, editorMessages, inFrench } from '../../src/schemas/index.ts';
import { parseYaml } from '../content/yaml.ts';

/** A form that cannot be used, and every reason for it, as an editor reads them. */
export class FormContentError extends Error {
  override readonly name = 'FormContentError';
  readonly problemes: readonly string[];
  constructor(problemes: readonly string[]) {
    super(problemes.join('\n'));
    this.problemes = problemes;
  }
}

/** Any YAML or JSON file of ours. @throws {FormContentError} when it cannot be read as such. */
export const readYaml = (file: string): unknown => parsed(file, readFileSync(file, 'utf8'));

function parsed(file: string, text: string): unknown {
  const { data, errors } = parseYaml(text);
  if (errors.length > 0)
    throw new FormContentError(errors.map(({ line, phrase }) => editorMessage(file, [], phrase, line)));
  return data;
}

/** What a file holds, once it has the shape that its schema describes. @throws {FormContentError} */
export function readAs<T>(schema: z.ZodType<T>, file: string, data: unknown = readYaml(file)): T {
  const result = schema.safeParse(data, { error: inFrench });
  if (!result.success) throw new FormContentError(editorMessages(file, result.error));
  return result.data;
}

/** The head of a text file, between its two lines `---`. */
export function readHead<T>(schema: z.ZodType<T>, file: string): T {
  const text = readFileSync(file, 'utf8');
  const [, head = ''] = /^---\n(.*?)\n---\n/s.exec(text) ?? [];
  return readAs(schema, file, parsed(file, head));
}

/** Names of the files of a folder with this extension, without it; none when there is no such folder. */
export function namesIn(folder: string, extension: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(extension))
    .map((name) => name.slice(0, -extension.length))
    .sort();
}
