import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { communesFiles } from './communes/files.ts';
import { readDecoupage } from './communes/package.ts';

/**
 * Writes the communes of France, once a year when `@etalab/decoupage-administratif` brings a new list: one file per
 * département, a short index, and the names of the whole country for those who do not know the département.
 */
const FOLDER = 'public/donnees/communes';

const files = communesFiles(await readDecoupage());
await mkdir(FOLDER, { recursive: true });
for (const name of await readdir(FOLDER)) if (!files.has(name)) await rm(join(FOLDER, name));
for (const [name, text] of files) await writeFile(join(FOLDER, name), text);
console.log(`${files.size} fichiers de communes dans ${FOLDER}/.`);
