import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { reopen } from '../../../../src/outputs/pdf/reopen/index.ts';
import { filledByPdfjs, installed, savedByQpdf } from '../../../support/pdf.ts';
import { ANSWERS, byHand, latin, madeByPdfLib, TYPED } from './fixtures.ts';

const opened = { ok: true, donnees: ANSWERS, champs: TYPED };
const utf8 = new TextEncoder().encode(JSON.stringify(ANSWERS));
const binary = (bytes: Uint8Array): string => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');

describe('what a PDF of ours carries', () => {
  test.each([true, false])('comes back, object streams: %s', async (objectStreams) => {
    expect(await reopen(await madeByPdfLib(ANSWERS, { objectStreams }))).toEqual(opened);
  });

  test('comes back without any field', async () => {
    const bytes = await madeByPdfLib(ANSWERS, { fields: false });
    expect(await reopen(bytes)).toEqual({ ok: true, donnees: ANSWERS, champs: {} });
  });

  test('is read in the fields alone when nothing is attached', async () => {
    expect(await reopen(await madeByPdfLib(null))).toEqual({ ok: true, champs: { ...TYPED } });
  });

  test('never sets a prototype', async () => {
    const bytes = byHand(`<</Length 34>>stream\n{"__proto__":{"x":1},"reponses":1}\nendstream`);
    const result = await reopen(bytes);
    expect(result).toEqual({ ok: true, donnees: { reponses: 1 }, champs: {} });
    expect(({} as { x?: number }).x).toBeUndefined();
  });
});

describe('the same file saved by another program', () => {
  test('filled and saved by pdf.js', async () => {
    const values = new Map([['vide', 'Écrit après : l’été, œuvre, 12 €\nfin (x)']]);
    expect(await reopen(await filledByPdfjs(await madeByPdfLib(), values))).toEqual({
      ...opened,
      champs: { ...TYPED, vide: values.get('vide') },
    });
  });

  const options = [
    ['--linearize'],
    ['--qdf'],
    ['--object-streams=generate', '--compress-streams=y', '--recompress-flate'],
    ['--object-streams=disable', '--stream-data=uncompress'],
    ['--linearize', '--object-streams=generate'],
    ['--force-version=1.4', '--normalize-content=y', '--newline-before-endstream'],
  ];
  test.runIf(installed('qpdf')).each(options)('saved by qpdf %s %s %s', async (...flags) => {
    expect(await reopen(savedByQpdf(await madeByPdfLib(), ...flags.filter(Boolean)))).toEqual(opened);
  });
});

describe('streams, as the standard allows them', () => {
  const hex = Buffer.from(utf8).toString('hex');
  const flate = deflateSync(utf8);
  test.each([
    ['raw', `<</Length ${utf8.length}>>stream\n${binary(utf8)}\nendstream`],
    ['a wrong length', `<</Length 3>>stream\r\n${binary(utf8)}\r\nendstream`],
    ['a negative length', `<</Length -40>>stream\n${binary(utf8)}\nendstream`],
    ['a length that comes later', `<</Length 9 0 R/Filter/FlateDecode>>stream\n${binary(flate)}\nendstream`],
    ['deflate', `<</Filter[/FlateDecode]/Length ${flate.length}>>stream\n${binary(flate)}\nendstream`],
    ['hexadecimal', `<</Filter/ASCIIHexDecode>>stream\n${hex.replaceAll(/(.{60})/g, '$1\n')}>\nendstream`],
    ['two filters', `<</Filter[/AHx/Fl]>>stream\n${flate.toString('hex')}>\nendstream`],
    ['a filter elsewhere', `<</Filter 8 0 R>>stream\n${hex}>\nendstream`],
    ['base 85', `<</Filter/A85>>stream\n${base85(utf8)}~>\nendstream`],
  ])('%s', async (_, attached) => {
    const extra = `9 0 obj ${flate.length} endobj\n8 0 obj [/ASCIIHexDecode] endobj\n`;
    expect(await reopen(byHand(attached, { extra }))).toEqual({ ok: true, donnees: ANSWERS, champs: {} });
  });

  test('the last of two versions is the current one', async () => {
    const old = byHand('<</Length 1>>stream\n1\nendstream');
    const update = latin(
      `3 0 obj\n<</Length 1>>stream\n2\nendstream endobj\ntrailer <</Root 1 0 R/Prev 9>> startxref 0 %%EOF`,
    );
    expect(await reopen(Buffer.concat([old, update]))).toEqual({ ok: true, donnees: 2, champs: {} });
  });

  test('field names and values in each encoding', async () => {
    const fields =
      '4 0 obj <</Fields[<</T(a)/FT/Tx/Kids[<</T(b)/V(\\351t\\351 \\(\\240\\)\\r\\n\\\nx)>><</T<FEFF00E9>/V<FEFF0153D83DDC69>>><</T(c)/V<EFBBBFC593>>>]>>]>> endobj\n';
    const bytes = latin(`%PDF-1.7\n1 0 obj <</Type/Catalog/AcroForm 4 0 R>> endobj\n${fields}trailer <</Root 1 0 R>>`);
    expect(await reopen(bytes)).toEqual({ ok: true, champs: { 'a.b': 'été (€)\nx', 'a.é': 'œ👩', 'a.c': 'œ' } });
  });
});

function base85(bytes: Uint8Array): string {
  let out = '';
  for (let i = 0; i < bytes.length; i += 4) {
    const group = bytes.subarray(i, i + 4);
    let word = [0, 1, 2, 3].reduce((sum, k) => sum * 256 + (group[k] ?? 0), 0);
    const signs = Array.from({ length: 5 }, () => {
      const sign = String.fromCharCode(33 + (word % 85));
      word = Math.floor(word / 85);
      return sign;
    });
    out += signs
      .reverse()
      .join('')
      .slice(0, group.length + 1);
  }
  return out;
}
