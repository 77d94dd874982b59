import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reopen, type Reopened } from '../../../../src/outputs/pdf/reopen/index.ts';
import { installed, savedByQpdf } from '../../../support/pdf.ts';
import { ANSWERS, byHand, latin, madeByPdfLib } from './fixtures.ts';

const REASONS = ['pas-un-pdf', 'endommage', 'chiffre', 'trop-gros', 'sans-donnees'];
const refused = (raison: string): object => ({ ok: false, raison });
const ours = await madeByPdfLib(ANSWERS, { fields: false });

/** Refused with a reason we have a sentence for, or opened with the true answers: never something in between. */
function sound(result: Reopened): boolean {
  if (!result.ok) return REASONS.includes(result.raison);
  return JSON.stringify(result.donnees) === JSON.stringify(ANSWERS);
}

describe('files that are not ours', () => {
  test.each([
    ['nothing', '', 'pas-un-pdf'],
    ['a text', 'Bonjour, ceci n’est pas un PDF.', 'pas-un-pdf'],
    ['a header alone', '%PDF-1.7\n', 'endommage'],
    ['a PDF without answers', '%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj trailer<</Root 1 0 R>>', 'sans-donnees'],
    ['a root that is not there', '%PDF-1.7\ntrailer<</Root 7 0 R>>', 'endommage'],
    ['an encrypted one', '%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj trailer<</Encrypt 9 0 R/Root 1 0 R>>', 'chiffre'],
  ])('%s', async (_, text, raison) => {
    expect(await reopen(latin(text))).toEqual(refused(raison));
  });

  test('answers that are not JSON', async () => {
    expect(await reopen(byHand('<</Length 3>>stream\n{a}\nendstream'))).toEqual(refused('endommage'));
  });

  test.runIf(installed('qpdf')).each([
    ['40', '--allow-weak-crypto', '--encrypt', '', 'x', '40', '--'],
    ['256', '--allow-weak-crypto', '--encrypt', 'x', 'y', '256', '--'],
    ['256 with streams', '--object-streams=generate', '--encrypt', '', 'y', '256', '--'],
  ])('encrypted by qpdf, %s', async (_, ...flags) => {
    expect(await reopen(savedByQpdf(ours, ...flags))).toEqual(refused('chiffre'));
  });
});

describe('damaged files', { timeout: 60_000 }, () => {
  test.each([1, 2, 3, 4, 5, 6, 7, 8, 9])('cut at %d tenths', async (tenths) => {
    expect(await reopen(ours.subarray(0, (ours.length * tenths) / 10))).toSatisfy(sound);
  });

  test('bytes changed at random', async () => {
    const flips = fc.array(fc.tuple(fc.nat(ours.length - 1), fc.nat(255)), { minLength: 1, maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(flips, async (changes) => {
        const bytes = ours.slice();
        for (const [at, byte] of changes) bytes[at] = byte;
        return sound(await reopen(bytes));
      }),
      { numRuns: 300 },
    );
  });

  test('anything after a header', async () => {
    const token = fc.constantFrom(
      '1 0 obj',
      '<<',
      '>>',
      '[',
      ']',
      '(',
      ')',
      '<',
      '/Type',
      '/ObjStm',
      'stream\n',
      'endstream',
      'trailer',
      ' 1 0 R',
      '/Root',
      '\\',
      '/N 9',
      '/First 2',
      '%',
      '-1',
      '/Kids',
      '/Length',
    );
    const text = fc.array(fc.oneof(token, fc.string({ unit: 'binary-ascii' })), { maxLength: 80 });
    await fc.assert(
      fc.asyncProperty(text, async (parts) => {
        const result = await reopen(latin(`%PDF-1.7\n${parts.join(' ')}`));
        return result.ok || REASONS.includes(result.raison);
      }),
      { numRuns: 500 },
    );
  });
});

describe('files made to hurt', { timeout: 60_000 }, () => {
  test('a file over 25 MB', async () => {
    const bytes = new Uint8Array(25_000_001);
    bytes.set(latin('%PDF-1.7'));
    expect(await reopen(bytes)).toEqual(refused('trop-gros'));
  });

  test('an attachment that unfolds into 200 MB', async () => {
    const bomb = deflateSync(Buffer.alloc(200_000_000, 0x20));
    const data = Array.from(bomb, (byte) => String.fromCharCode(byte)).join('');
    const bytes = byHand(`<</Filter/FlateDecode/Length ${bomb.length}>>stream\n${data}\nendstream`);
    expect(await reopen(bytes)).toEqual(refused('trop-gros'));
  });

  test('a name tree and fields that contain themselves', async () => {
    const bytes = latin(
      '%PDF-1.7\n1 0 obj<</Type/Catalog/Names<</EmbeddedFiles 2 0 R>>/AcroForm<</Fields[3 0 R]>>>>endobj\n' +
        '2 0 obj<</Kids[2 0 R 2 0 R 4 0 R]>>endobj 4 0 obj<</Kids[2 0 R 4 0 R]>>endobj\n' +
        '3 0 obj<</T(a)/FT/Tx/Kids[3 0 R 6 0 R]>>endobj 6 0 obj<</T(b)/V(x)/Kids[7 0 R]>>endobj 7 0 obj<</Parent 6 0 R/Kids[3 0 R]>>endobj 5 0 obj 5 0 R endobj trailer<</Root 1 0 R>>',
    );
    expect(await reopen(bytes)).toEqual({ ok: true, champs: { 'a.b': 'x' } });
  });

  test.each([
    ['strings never closed', '1 0 obj('],
    ['arrays never closed', '1 0 obj['],
    ['streams never closed', '1 0 obj<<>>stream\n'],
    ['dictionaries never closed', '1 0 obj<</A '],
    ['hexadecimal never closed', '1 0 obj<aa'],
    ['objects without end', '1 0 obj 1 '],
    ['comments', '1 0 obj %'],
  ])('%s, a million bytes of them', async (_, unit) => {
    const bytes = latin(`%PDF-1.7\n${unit.repeat(1_000_000 / unit.length)}`);
    expect(await reopen(bytes)).toSatisfy((result: Reopened) => !result.ok);
  });
});
