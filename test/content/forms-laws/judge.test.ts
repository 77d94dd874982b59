import fc from 'fast-check';
import { describe } from 'vitest';
import { compose, composeBlank } from '../../../src/documents/index.ts';
import { lenient, toSaved, validate } from '../../../src/forms/index.ts';
import { judgedPdfs } from '../../support/judged-pdf.ts';
import { markedDossier } from './marked.ts';
import { filesOf } from './outputs.ts';

/** The same twenty dossiers every time, filled in, and their blank forms. */
const DOSSIERS = fc.sample(markedDossier(), { numRuns: 20, seed: 20_261_122 });

describe('vingt dossiers au hasard, remplis puis vierges', () => {
  judgedPdfs(async function* () {
    for (const [i, { form, answers }] of DOSSIERS.entries()) {
      const context = {
        jour: '2026-11-22',
        adresse: 'https://exemple.fr/formulaires/hasard/',
        donnees: toSaved(form, answers, new Date('2026-11-22T10:00:00.000Z')),
        brouillon: !validate(form, answers).ok,
      };
      const filled = await filesOf(compose(form, lenient(form, answers), context));
      yield [`${i}-rempli`, filled.pdf];
      const blank = await filesOf(composeBlank(form, context), 'remplissable');
      yield [`${i}-vierge`, blank.pdf];
    }
  });
});
