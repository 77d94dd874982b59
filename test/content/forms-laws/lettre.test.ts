import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compose } from '../../../src/documents/index.ts';
import { lenient } from '../../../src/forms/index.ts';
import { markedDossier } from './marked.ts';
import { expectedOf } from './oracle.ts';
import { filesOf, FORMATS, packed, readIn } from './outputs.ts';

const RUNS = { numRuns: Number(process.env['FORMULAIRES_ALEATOIRES'] ?? 40) / 2 };

test(
  'en lettre aussi, chaque réponse se lit dans chaque format, et rien de ce qui est caché',
  async () => {
    const property = fc.asyncProperty(markedDossier(), fc.nat(), async ({ form, answers }, nth) => {
      const fields = form.sections.flatMap(({ champs }) => champs);
      const named = fields[nth % fields.length];
      const lettre = {
        expediteur: named === undefined ? [] : [named.id],
        objet: 'un essai',
        appel: 'Bonjour,',
        ouverture: [],
        conclusion: ['Au revoir.'],
      };
      const asLetter = { ...form, document: { ...form.document, lettre } };
      const { titre, jour, adresse } = { titre: 'Objet', jour: '2026-11-22', adresse: 'https://exemple.fr/lettre/' };
      const model = compose(asLetter, lenient(asLetter, answers), { jour, adresse });
      const read = await readIn(await filesOf(model));
      const { hidden, values } = expectedOf(form, answers);
      for (const format of FORMATS) {
        const text = read[format];
        expect(values.filter((each) => !text.includes(packed(each)))).toEqual([]);
        expect(hidden.filter((each) => text.includes(packed(each)))).toEqual([]);
        if (model.couverture === undefined) expect(text).toContain(packed(titre));
      }
    });
    await fc.assert(property, RUNS);
  },
  15 * 60_000,
);
