import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compose, type Bloc, type BlocOf, type DocumentModel } from '../../../src/documents/index.ts';
import { lenient, toSaved, validate, type Answers, type FormDefinition } from '../../../src/forms/index.ts';
import { markedDossier } from './marked.ts';
import { expectedOf } from './oracle.ts';
import { filesOf, FORMATS, packed, readIn } from './outputs.ts';

/** How many random dossiers: `FORMULAIRES_ALEATOIRES`, 40 unless said. */
const RUNS = { numRuns: Number(process.env['FORMULAIRES_ALEATOIRES'] ?? 40) };
const LONG = 15 * 60_000;

const DATE = new Date('2026-11-22T10:00:00.000Z');
const modelOf = (form: FormDefinition, answers: Answers): DocumentModel =>
  compose(form, lenient(form, answers), {
    jour: '2026-11-22',
    adresse: 'https://exemple.fr/formulaires/hasard/',
    donnees: toSaved(form, answers, DATE),
    brouillon: !validate(form, answers).ok,
  });

const count = (text: string, wanted: string): number => text.split(packed(wanted)).length - 1;

describe('quels que soient le formulaire et les réponses', () => {
  test(
    'chaque réponse se lit dans chaque format : rien de perdu, rien deux fois, rien de ce qui est caché',
    async () => {
      const property = fc.asyncProperty(markedDossier(), async ({ form, answers }) => {
        const read = await readIn(await filesOf(modelOf(form, answers)));
        const { shown, hidden, repeated, values, notes } = expectedOf(form, answers);
        for (const format of FORMATS) {
          const text = read[format];
          const times = (wanted: string) => `${format} : ${wanted} (${count(text, wanted)} fois)`;
          const once = (wanted: string) => (repeated.has(wanted) ? count(text, wanted) > 0 : count(text, wanted) === 1);
          expect(shown.filter((each) => !once(each)).map(times)).toEqual([]);
          expect(hidden.filter((each) => count(text, each) > 0).map(times)).toEqual([]);
          expect([...notes].filter((each) => count(text, each) === 0).map(times)).toEqual([]);
          expect(count(text, '[^')).toBe(0);
          expect(values.filter((each) => count(text, each) === 0).map(times)).toEqual([]);
        }
      });
      await fc.assert(property, RUNS);
    },
    LONG,
  );

  test('les totaux sont ceux que l’on trouve en additionnant à la main', { timeout: LONG }, () => {
    let added = 0;
    const property = fc.property(markedDossier(), ({ form, answers }) => {
      const { blocs, couverture } = modelOf(form, answers);
      for (const [id, sums] of expectedOf(form, answers).sums) {
        const printed = totalsIn([...(couverture?.blocs ?? []), ...blocs], id);
        for (const [column, sum] of sums) {
          added += sum === null ? 0 : 1;
          expect(printed.get(column) ?? null, `${id}.${column}`).toBe(sum);
        }
      }
    });
    fc.assert(property, { numRuns: 15 * RUNS.numRuns });
    expect(added).toBeGreaterThan(RUNS.numRuns / 8);
  });
});

/** The total of each column of a field as it is printed, in thousandths. */
function totalsIn(blocs: readonly Bloc[], id: string): ReadonlyMap<string, bigint> {
  const table = blocs.find((bloc): bloc is BlocOf<'tableau'> => bloc.type === 'tableau' && bloc.nom === id);
  const total = table?.lignes.findLast(({ genre }) => genre === 'total');
  const cells = table?.colonnes.map(({ nom }, n) => [nom, total?.cellules[n]] as const) ?? [];
  return new Map(
    cells.flatMap(([nom, cell]) => {
      // In the first column, the words come before the sum.
      const written = typeof cell === 'object' ? String(cell.texte) : (cell ?? '');
      const [, whole, decimals = ''] = /^(?:Total\s:\s)?([\d\s]+)(?:,(\d+))?\s*[€%]?$/u.exec(written) ?? [];
      return whole === undefined
        ? []
        : [[nom, BigInt(whole.replace(/\s/gu, '')) * 1000n + BigInt(decimals.padEnd(3, '0'))]];
    }),
  );
}
