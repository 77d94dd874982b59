import type { z } from 'zod';
import { editorMessages, inFrench } from '../../src/schemas/index.ts';
import { parseYaml } from '../../scripts/content/yaml.ts';

/** What an editor reads when this text is the content of `file`. */
export function messagesFor(schema: z.ZodType, file: string, yaml: string): string[] {
  const { data, errors } = parseYaml(yaml);
  if (errors.length > 0) return errors.map(({ line, phrase }) => `ligne ${line} : ${phrase}`);
  const result = schema.safeParse(data, { error: inFrench });
  return result.success ? [] : editorMessages(file, result.error);
}
