import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { editorSchemas } from '../../scripts/content/json-schemas.ts';
import { readContent } from '../../scripts/content/read.ts';

const { entries } = readContent('content');
const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true });

describe.each(editorSchemas())('content/schemas/$name', ({ name, files, schema }) => {
  const kind = name.replace('.json', '');
  const validate = ajv.compile(schema);
  const isList = schema['type'] === 'array';
  const found = entries.filter((entry) => entry.kind === kind);

  test('est à jour : sinon, npm run schemas', () => {
    expect(JSON.parse(readFileSync(`content/schemas/${name}`, 'utf8'))).toEqual(JSON.parse(JSON.stringify(schema)));
  });

  test(`accepte chaque fichier de ${files}`, () => {
    expect(found.length).toBeGreaterThan(0);
    const values = isList ? [found.map(({ data }) => data)] : found.map(({ data }) => data);
    expect(values.flatMap((value) => (validate(value) ? [] : [validate.errors?.slice(0, 3)]))).toEqual([]);
  });

  test('souligne une clé inconnue', () => {
    const spoiled = { ...(found[0]?.data as object), cle_inconnue: 1 };
    expect(validate(isList ? [spoiled] : spoiled)).toBe(false);
  });
});

test('VS Code sait quel schéma va à quel fichier', () => {
  const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8')) as Record<string, unknown>;
  expect(settings['yaml.schemas']).toEqual(
    Object.fromEntries(editorSchemas().map(({ name, files }) => [`./content/schemas/${name}`, files])),
  );
});
