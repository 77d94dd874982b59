import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { verapdf, verapdfDisponible, verapdfExige } from '../../../scripts/verapdf.ts';
import type { DocumentModel } from '../../../src/documents/index.ts';
import { installed, qpdfComplaints } from '../../support/pdf.ts';
import { randomModels } from '../../support/random-model.ts';
import { LONG_KINDS } from '../../unit/outputs/pdf/kinds.ts';
import { longDocument } from '../../unit/outputs/pdf/long.ts';
import { documentOf, DONNEES, pdfOf } from '../../unit/outputs/pdf/models.ts';
import { longDocument as anyLongDocument } from '../../unit/outputs/pdf/random.ts';

const LONG = 15 * 60_000;
const judge = await verapdfDisponible();
const folder = mkdtempSync(join(tmpdir(), 'pdf-long-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** With everything at once, then as chance has it: the same twenty every time. */
const DOCUMENTS: readonly DocumentModel[] = [
  longDocument(),
  longDocument({ couverture: { blocs: [] } }),
  documentOf(LONG_KINDS, { donnees: DONNEES }),
  ...fc.sample(anyLongDocument, { numRuns: 20, seed: 20261122 }).map((model) => ({ ...model, donnees: DONNEES })),
  ...fc.sample(randomModels, { numRuns: 20, seed: 3 }).map(({ model }) => ({ ...model, donnees: DONNEES })),
];

describe('les longs documents', () => {
  const files: string[] = [];

  beforeAll(async () => {
    for (const [i, document] of DOCUMENTS.entries()) {
      for (const profil of ['archive', 'remplissable'] as const) {
        const file = join(folder, `${i}-${profil}.pdf`);
        writeFileSync(file, (await pdfOf(document, profil)).octets);
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
