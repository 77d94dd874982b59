import fc from 'fast-check';
import { describe } from 'vitest';
import type { DocumentModel } from '../../../src/documents/index.ts';
import { judgedPdfs } from '../../support/judged-pdf.ts';
import { randomModels } from '../../support/random-model.ts';
import { LONG_KINDS } from '../../unit/outputs/pdf/kinds.ts';
import { longDocument } from '../../unit/outputs/pdf/long.ts';
import { documentOf, DONNEES, pdfOf } from '../../unit/outputs/pdf/models.ts';
import { longDocument as anyLongDocument } from '../../unit/outputs/pdf/random.ts';

/** With everything at once, then as chance has it: the same twenty every time. */
const DOCUMENTS: readonly DocumentModel[] = [
  longDocument(),
  longDocument({ couverture: { blocs: [] } }),
  documentOf(LONG_KINDS, { donnees: DONNEES }),
  ...fc.sample(anyLongDocument, { numRuns: 20, seed: 20261122 }).map((model) => ({ ...model, donnees: DONNEES })),
  ...fc.sample(randomModels, { numRuns: 20, seed: 3 }).map(({ model }) => ({ ...model, donnees: DONNEES })),
];

describe('les longs documents', () => {
  judgedPdfs(async function* () {
    for (const [i, document] of DOCUMENTS.entries()) {
      for (const profil of ['archive', 'remplissable'] as const) {
        yield [`${i}-${profil}`, (await pdfOf(document, profil)).octets];
      }
    }
  });
});
