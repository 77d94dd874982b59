import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compose } from '../../../src/documents/index.ts';
import { lenient, toSaved, type Answers, type FormDefinition } from '../../../src/forms/index.ts';
import { write as writeJson } from '../../../src/outputs/json.ts';
import { readFile } from '../../../src/storage/index.ts';
import { randomDossier } from '../../support/random-answers.ts';
import { png } from '../../support/pictures.ts';
import { markedDossier } from './marked.ts';
import { filesOf } from './outputs.ts';

/** How many random dossiers: `FORMULAIRES_ALEATOIRES`, 40 unless said. */
const RUNS = { numRuns: Number(process.env['FORMULAIRES_ALEATOIRES'] ?? 40) };
const LONG = 15 * 60_000;
const DATE = new Date('2026-11-22T10:00:00.000Z');

/** Answers → document → files → the same answers, through the door by which a reader opens a file. */
async function comesBack(form: FormDefinition, answers: Answers): Promise<void> {
  const model = compose(form, lenient(form, answers), {
    jour: '2026-11-22',
    adresse: 'https://exemple.fr/formulaires/hasard/',
    donnees: toSaved(form, answers, DATE),
  });
  const json = (await writeJson(model)).octets;
  for (const [format, octets] of Object.entries({ ...(await filesOf(model)), json })) {
    const read = await readFile(form, new Blob([octets]));
    if (!read.ok) throw new Error(`${format} : ${read.phrase}`);
    expect(read.answers, format).toEqual(answers);
    expect([read.enregistreLe, read.avertissements], format).toEqual([DATE.toISOString(), []]);
  }
}

/**
 * Random answers as the site makes them: pictures that can be drawn, nothing said of words that are not bold, no name that
 * a program could take for its own (`__proto__` is never read from a file).
 */
const asMade = (answers: Answers): Answers =>
  JSON.parse(
    JSON.stringify(answers)
      .replaceAll('iVBORw0KGgo=', png(24, 16).donnees)
      .replaceAll('image/jpeg', 'image/png')
      .replaceAll(',"gras":false', '')
      .replaceAll('"__proto__":', '"proto":'),
  ) as Answers;

test(
  'chaque format rend les réponses telles qu’elles ont été tapées, justes ou fausses',
  async () => {
    await fc.assert(
      fc.asyncProperty(randomDossier(), ([form, answers]) => comesBack(form, asMade(answers))),
      RUNS,
    );
  },
  LONG,
);

test(
  'chaque format rend un dossier entier, images et textes longs compris',
  async () => {
    await fc.assert(
      fc.asyncProperty(markedDossier(), ({ form, answers }) => comesBack(form, answers)),
      RUNS,
    );
  },
  LONG,
);
