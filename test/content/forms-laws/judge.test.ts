import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { verapdf, verapdfDisponible, verapdfExige } from '../../../scripts/verapdf.ts';
import { compose, composeBlank } from '../../../src/documents/index.ts';
import { lenient, toSaved, validate } from '../../../src/forms/index.ts';
import { installed, qpdfComplaints } from '../../support/pdf.ts';
import { markedDossier } from './marked.ts';
import { filesOf } from './outputs.ts';

const LONG = 15 * 60_000;
const judge = await verapdfDisponible();
const folder = mkdtempSync(join(tmpdir(), 'pdf-hasard-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The same twenty dossiers every time, filled in, and their blank forms. */
const DOSSIERS = fc.sample(markedDossier(), { numRuns: 20, seed: 20_261_122 });

describe('vingt dossiers au hasard, remplis puis vierges', () => {
  const files: string[] = [];

  beforeAll(async () => {
    for (const [i, { form, answers }] of DOSSIERS.entries()) {
      const context = {
        jour: '2026-11-22',
        adresse: 'https://exemple.fr/formulaires/hasard/',
        donnees: toSaved(form, answers, new Date('2026-11-22T10:00:00.000Z')),
        brouillon: !validate(form, answers).ok,
      };
      const filled = await filesOf(compose(form, lenient(form, answers), context));
      const blank = await filesOf(composeBlank(form, context), 'remplissable');
      for (const [name, { pdf }] of [['rempli', filled] as const, ['vierge', blank] as const]) {
        const file = join(folder, `${i}-${name}.pdf`);
        writeFileSync(file, pdf);
        files.push(file);
      }
    }
  }, LONG);

  test.runIf(installed('qpdf'))(
    'qpdf n’y trouve rien à redire',
    async () => {
      for (const file of files) expect(await qpdfComplaints(file), file).toBe('');
    },
    LONG,
  );

  test(
    'veraPDF : PDF/UA-1 et PDF/A-3a',
    async ({ skip }) => {
      if (!judge.disponible && !verapdfExige()) skip(`contrôle veraPDF non fait. ${judge.raison}`);
      const verdicts = await verapdf(files, ['ua1', '3a']);
      expect(verdicts).toHaveLength(2 * files.length);
      expect(verdicts.filter(({ conforme }) => !conforme)).toEqual([]);
    },
    LONG,
  );
});
