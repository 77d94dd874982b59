/** `npm run schemas`: writes content/schemas/, from which an editor's program completes and underlines YAML files. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { editorSchemas } from './content/json-schemas.ts';
import { format } from 'prettier';

const written = editorSchemas();
mkdirSync('content/schemas', { recursive: true });
for (const { name, schema } of written) {
  writeFileSync(`content/schemas/${name}`, await format(JSON.stringify(schema), { parser: 'json', printWidth: 120 }));
}
const settings = {
  'yaml.schemas': Object.fromEntries(written.map(({ name, files }) => [`./content/schemas/${name}`, files])),
};
mkdirSync('.vscode', { recursive: true });
writeFileSync('.vscode/settings.json', await format(JSON.stringify(settings), { parser: 'json' }));
console.log(`content/schemas/ : ${written.length} schémas écrits.`);
