import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Version } from '../../../../src/domain/simulation/index.ts';
import { baremeSchema } from '../../../../src/schemas/index.ts';

const lire = (fichier: string) => baremeSchema.parse(parse(readFileSync(fichier, 'utf8')));

/** Every version that editors keep, as the page hands them over: newest first. */
export const VERSIONS: readonly Version[] = readdirSync('content/baremes')
  .map((fichier) => ({ id: fichier.replace('.yaml', ''), bareme: lire(`content/baremes/${fichier}`) }))
  .sort((a, b) => b.bareme.signe_le.localeCompare(a.bareme.signe_le));

/** The same with one more file in the folder: a text that does not exist. */
export const AVEC_FICTIF: readonly Version[] = [
  { id: 'aci-avenant-fictif', bareme: lire('test/fixtures/baremes/avenant-fictif.yaml') },
  ...VERSIONS,
];
