/** `npm run check:orthographe`: the words of the texts that no dictionary has, in French; .cspell.config.yaml says which texts. */
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { lint } from 'cspell';
import { sayUnknown, verdict, type Unknown } from './spelling/say.ts';

const unknown: Unknown[] = [];
const { files, errors } = await lint(
  // Files named on the command line; none: those of the configuration.
  process.argv.slice(2),
  { showSuggestions: true, cache: false },
  {
    issue: ({ uri = '', row, col, text, suggestions = [] }) => {
      unknown.push({
        file: uri.startsWith('file:') ? relative(process.cwd(), fileURLToPath(uri)) : uri,
        line: row,
        column: col,
        word: text,
        suggestions,
      });
    },
    error: (message, cause) => {
      console.error(`La vérification n’a pas abouti : ${message} (${cause.message})`);
    },
  },
);

for (const each of unknown) console.error(sayUnknown(each));
if (files === 0)
  console.error('Aucun fichier à lire : lancez la commande depuis le dossier du projet, celui de package.json.');
else if (errors === 0) console.log(verdict(files, unknown));
process.exitCode = unknown.length > 0 || errors > 0 || files === 0 ? 1 : 0;
