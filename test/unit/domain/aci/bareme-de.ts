import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { type Bareme, baremeSchema } from '../../../../src/schemas/index.ts';

/** The scale as editors keep it: the tests read the same file as the site. */
export const baremeDe = (nom: string): Bareme =>
  baremeSchema.parse(parse(readFileSync(`content/baremes/${nom}.yaml`, 'utf8')));
