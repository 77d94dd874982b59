import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reopen } from '../../../../src/outputs/docx/reopen/index.ts';
import { zipOf } from '../../../../src/outputs/zip/index.ts';
import { SAMPLE, SAVED } from '../../../support/sample-model.ts';
import { DATE, docxOf, partsOf } from './parts.ts';

const { octets } = await docxOf(SAMPLE);
const bytes = (text: string) => new TextEncoder().encode(text);
const NAMESPACE = 'urn:cpts-mode-d-emploi:reponses:1';
const docx = (files: Readonly<Record<string, string>>) =>
  zipOf(
    Object.entries({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<w:document/>', ...files }).map(
      ([nom, text]) => ({ nom, octets: bytes(text) }),
    ),
    DATE,
  );

describe('rouvrir un document Word', () => {
  test('rend les réponses, à la lettre', async () => {
    expect(await reopen(octets)).toEqual({ ok: true, donnees: SAVED, champs: {} });
  });

  test('rend toute réponse possible', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.dictionary(fc.string({ unit: 'binary' }), fc.jsonValue()), async (reponses) => {
        const made = await docxOf({ ...SAMPLE, blocs: [], donnees: { ...SAVED, reponses } });
        // What JSON itself keeps: -0 is written 0.
        const kept: unknown = JSON.parse(JSON.stringify({ ...SAVED, reponses }));
        expect(await reopen(made.octets)).toEqual({ ok: true, donnees: kept, champs: {} });
      }),
      { numRuns: 30 },
    );
  });

  test.each([
    [
      'une autre partie, un préfixe',
      { 'customXml/item4.xml': `<a:reponses xmlns:a="${NAMESPACE}">{&quot;a&quot;:1}</a:reponses>` },
    ],
    ['une section CDATA', { 'customXml/item1.xml': `<reponses xmlns="${NAMESPACE}"><![CDATA[{"a":1}]]></reponses>` }],
    [
      'la partie d’un autre devant',
      {
        'customXml/item1.xml': '<sources/>',
        'customXml/item2.xml': `<reponses xmlns="${NAMESPACE}">&#123;"a":2&#x7d;</reponses>`,
      },
    ],
  ])('les retrouve quand un programme a écrit %s', async (_what, files) => {
    expect(await reopen(docx(files))).toMatchObject({ ok: true, champs: {} });
  });

  test.each<[string, Uint8Array, string]>([
    ['un texte', bytes('bonjour'), 'pas-un-docx'],
    ['un ZIP quelconque', zipOf([{ nom: 'a.txt', octets: bytes('a') }], DATE), 'pas-un-docx'],
    ['un document sans réponses', docx({}), 'sans-donnees'],
    ['un document coupé', octets.slice(0, octets.length - 200), 'endommage'],
    ['un JSON abîmé', docx({ 'customXml/item1.xml': `<reponses xmlns="${NAMESPACE}">{"a</reponses>` }), 'endommage'],
    ['une bombe', docx({ 'customXml/item1.xml': ' '.repeat(30_000_000) }), 'trop-gros'],
    ['un fichier énorme', Uint8Array.from({ length: 25_000_001 }, (_, i) => [0x50, 0x4b, 3, 4][i] ?? 0), 'trop-gros'],
  ])('refuse %s', async (_what, given, raison) => {
    expect(await reopen(given)).toEqual({ ok: false, raison });
  });

  test('ne lève jamais, quoi qu’on ait changé dans le fichier', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(octets.length - 1), fc.nat(255)), { maxLength: 30 }),
        async (changes) => {
          const changed = octets.slice();
          for (const [at, value] of changes) changed[at] = value;
          expect(typeof (await reopen(changed)).ok).toBe('boolean');
        },
      ),
      { numRuns: 300 },
    );
  });

  test('la partie lue est celle qui est écrite', () => {
    expect(partsOf(octets).text('customXml/item1.xml')).toContain(`<reponses xmlns="${NAMESPACE}">`);
  });
});
