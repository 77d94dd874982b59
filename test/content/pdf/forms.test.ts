import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formSlugs, loadForm } from '../../../scripts/load-form.ts';
import { verapdf, verapdfDisponible, verapdfExige } from '../../../scripts/verapdf.ts';
import { installed, qpdfComplaints, textByPoppler, textByStructure } from '../../support/pdf.ts';
import { labelsOf } from './labels.ts';
import { samples, type Sample } from './samples.ts';
import { missingTexts, textsOf, wordsOf } from './text.ts';

const LONG = 15 * 60_000;
const judge = await verapdfDisponible();

/** Names of the samples of which something is wrong, with what: an empty object is what is wished. */
async function wrong(all: readonly Sample[], look: (sample: Sample) => unknown): Promise<Record<string, unknown>> {
  const found: Record<string, unknown> = {};
  for (const sample of all) {
    const problem = await look(sample);
    if (Array.isArray(problem) ? problem.length > 0 : problem) found[sample.nom] = problem;
  }
  return found;
}

test('la relecture sait voir ce qui manque, ce qui est coupé et ce qui est déplacé', () => {
  expect(missingTexts('un deux\ntrois', ['un', 'deux trois'])).toEqual([]);
  expect(missingTexts('un deux trois', ['deux', 'un', 'quatre', 'trois !'])).toEqual(['un', 'quatre', 'trois !']);
  expect(missingTexts('בא', ['אב'])).toEqual([]);
  expect(missingTexts('בא', ['אג'])).toEqual(['אג']);
});

describe.each(formSlugs())('les PDF du formulaire %s', (slug) => {
  const form = loadForm(slug);
  const fields = form.sections.flatMap(({ champs }) => champs);
  const folder = mkdtempSync(join(tmpdir(), `pdf-${slug}-`));
  const fileOf = ({ nom }: Sample): string => join(folder, `${nom}.pdf`);
  let all: Sample[] = [];

  beforeAll(async () => {
    all = await samples(form);
    for (const sample of all) writeFileSync(fileOf(sample), sample.octets);
  }, LONG);
  afterAll(() => rmSync(folder, { recursive: true }));

  test.runIf(installed('qpdf'))(
    'qpdf n’y trouve rien à redire',
    async () => {
      expect(await wrong(all, (sample) => qpdfComplaints(fileOf(sample)))).toEqual({});
    },
    LONG,
  );

  test(
    'veraPDF : PDF/UA-1 et PDF/A-3a (2a sans données)',
    async ({ skip }) => {
      if (!judge.disponible && !verapdfExige()) skip(`contrôle veraPDF non fait. ${judge.raison}`);
      const flavours = [...new Set(all.flatMap(({ profils }) => profils))];
      for (const flavour of flavours) {
        const files = all.filter(({ profils }) => profils.includes(flavour)).map(fileOf);
        const verdicts = await verapdf(files, [flavour]);
        expect(verdicts).toHaveLength(files.length);
        expect(verdicts.filter(({ conforme }) => !conforme)).toEqual([]);
      }
    },
    LONG,
  );

  test(
    'chaque réponse se relit, entière, comme la lit un lecteur d’écran (pdf.js)',
    async () => {
      const unread = async ({ octets, valides }: Sample) =>
        // Footnotes are read at the foot of the page, and a table inside a sheet before what follows it.
        missingTexts(await textByStructure(octets), textsOf(fields, valides ?? {}), false);
      expect(await wrong(all, unread)).toEqual({});
    },
    LONG,
  );

  test(
    'les intitulés officiels sont dans chaque fichier',
    async () => {
      const unread = async ({ octets, valides }: Sample) =>
        missingTexts(await textByStructure(octets), labelsOf(form, valides), false);
      expect(await wrong(all, unread)).toEqual({});
    },
    LONG,
  );

  test.runIf(installed('pdftotext'))('chaque mot de l’exemple est un mot du texte (Poppler)', async () => {
    const { octets, valides } = all.find(({ nom }) => nom === 'exemple') ?? {
      octets: new Uint8Array(),
      valides: undefined,
    };
    const read = new Set(wordsOf(textByPoppler(octets)));
    const words = textsOf(fields, valides ?? {}).flatMap(wordsOf);
    expect(words.length).toBeGreaterThan(10);
    expect(words.filter((word) => !read.has(word))).toEqual([]);
  });

  test('le plus long compte des dizaines de pages, l’exemple quelques-unes', () => {
    const pages = Object.fromEntries(all.map((sample) => [sample.nom, sample.pages]));
    expect(pages['maximal']).toBeGreaterThan(20);
    expect(pages['exemple']).toBeLessThan(form.presentation === 'dossier' ? 40 : 5);
  });
});
