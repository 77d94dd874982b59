import { describe, expect, test } from 'vitest';
import { toSaved, type Answers } from '../../../src/forms/index.ts';
import { OUTPUTS } from '../../../src/outputs/index.ts';
import { zipOf } from '../../../src/outputs/zip/index.ts';
import { readFile } from '../../../src/storage/index.ts';
import { form } from '../forms/sample.ts';
import { documentOf, FONTS } from '../outputs/pdf/models.ts';

const NOW = new Date('2026-11-22T10:00:00Z');
const given: Answers = { contexte: 'Œ – « é »\nDeux </script>', territoire: 'Saint-Exemple' };
const saved = toSaved(form, given, NOW);

/** The document in one of the formats, with its data or without. */
async function written(format: 'pdf' | 'docx' | 'html' | 'json', donnees = true): Promise<Uint8Array<ArrayBuffer>> {
  const writer = await OUTPUTS[format].load();
  const document = documentOf([{ type: 'paragraphe', texte: 'Essai' }], donnees ? { donnees: saved } : {});
  return (await writer.write(document, { date: NOW, fonts: FONTS })).octets;
}

const zip = (files: Readonly<Record<string, Uint8Array>>) =>
  new Blob([
    zipOf(
      Object.entries(files).map(([nom, octets]) => ({ nom, octets })),
      NOW,
    ),
  ]);

describe('rouvrir un document', () => {
  test.each(['docx', 'html'] as const)('de format %s', async (format) => {
    const file = new Blob([await written(format)]);
    expect(await readFile(form, file)).toMatchObject({ ok: true, answers: given });
  });

  test.each([
    ['tout ce qu’on peut produire', ['pdf', 'docx', 'html', 'json']],
    ['un document Word et une page', ['docx', 'html']],
    ['un PDF seul', ['pdf']],
  ] as const)('dans un ZIP de %s', async (_what, formats) => {
    const files = await Promise.all(
      formats.map(async (format) => [`dossier/essai.${format}`, await written(format)] as const),
    );
    const file = zip({
      ...Object.fromEntries(files),
      '__MACOSX/._essai.pdf': new Uint8Array(4),
      'a-lire.txt': new Uint8Array(2),
    });
    expect(await readFile(form, file)).toMatchObject({ ok: true, answers: given });
  });

  test.each<[string, () => Promise<Blob>, string]>([
    ['un document Word sans données', async () => new Blob([await written('docx', false)]), 'sans-donnees'],
    ['une page sans données', async () => new Blob([await written('html', false)]), 'sans-donnees'],
    ['un document Word coupé', async () => new Blob([(await written('docx')).slice(0, -300)]), 'endommage'],
    [
      'un ZIP de plusieurs dossiers',
      async () => zip({ 'a.json': await written('json'), 'b.json': await written('json') }),
      'plusieurs',
    ],
    ['un ZIP d’autre chose', async () => zip({ 'a.txt': new Uint8Array(3) }), 'etranger'],
    [
      'un ZIP dans un ZIP',
      async () => zip({ 'a.json': zipOf([{ nom: 'b.json', octets: await written('json') }], NOW) }),
      'etranger',
    ],
    ['un ZIP qui se déplie sans fin', async () => zip({ 'a.json': new Uint8Array(40_000_000) }), 'trop-gros'],
  ])('refuse %s', async (_what, file, raison) => {
    const phrase = expect.stringMatching(/^\p{Lu}.*\.$/u);
    expect(await readFile(form, await file())).toMatchObject({ ok: false, raison, phrase });
  });
});
