import { describe, expect, test } from 'vitest';
import { UnreadableFontError } from '../../../../src/outputs/pdf/font/truetype.ts';
import { write } from '../../../../src/outputs/pdf/index.ts';
import { attachments, withPdfjs } from '../../../support/pdf.ts';
import { DATE, documentOf, DONNEES, EVERY_KIND, FONTS, pdfOf } from './models.ts';

const latin = (octets: Uint8Array): string => Buffer.from(octets).toString('latin1');

describe('le fichier', () => {
  test('est le même pour le même document et la même date', async () => {
    const document = documentOf(EVERY_KIND, { donnees: DONNEES });
    const [first, second] = [await pdfOf(document), await pdfOf(document)];
    expect(Buffer.from(first.octets).equals(Buffer.from(second.octets))).toBe(true);
    const later = await write(document, { date: new Date('2026-11-22T10:00:00Z'), fonts: FONTS });
    expect(Buffer.from(first.octets).equals(Buffer.from(later.octets))).toBe(false);
  });

  test('ne change ni les polices ni le document reçus', async () => {
    const before = Buffer.from(FONTS.regular).toString('base64');
    const document = documentOf(EVERY_KIND, { donnees: DONNEES });
    const copy = structuredClone(document);
    await pdfOf(document, 'remplissable');
    expect(Buffer.from(FONTS.regular).toString('base64')).toBe(before);
    expect(document).toEqual(copy);
  });

  test('porte les réponses à la lettre, et se dit alors PDF/A-3', async () => {
    const { octets } = await pdfOf(documentOf([], { donnees: DONNEES }));
    const json = (await attachments(octets)).get('donnees.json');
    expect(JSON.parse(new TextDecoder().decode(json))).toEqual(DONNEES);
    expect(latin(octets)).toContain('<pdfaid:part>3</pdfaid:part>');
  });

  test('sans données, ne joint rien et se dit PDF/A-2', async () => {
    const { octets } = await pdfOf(documentOf(EVERY_KIND));
    expect((await attachments(octets)).size).toBe(0);
    expect(latin(octets)).toContain('<pdfaid:part>2</pdfaid:part>');
  });

  test('dit son titre, sa langue, et montre le titre dans la fenêtre', async () => {
    const { octets } = await pdfOf(documentOf([], { titre: 'Fiche <&> « d’essai »', sujet: 'Essai' }));
    const { info, viewer, language } = await withPdfjs(octets, async (document) => {
      const metadata = await document.getMetadata();
      // pdf.js types the information dictionary as a bare object: its entries are read by name below.
      const info = metadata.info as { readonly [entry: string]: unknown };
      return { info, viewer: await document.getViewerPreferences(), language: info['Language'] };
    });
    expect(info['Title']).toBe('Fiche <&> « d’essai »');
    expect(info['Subject']).toBe('Essai');
    expect(language).toBe('fr-FR');
    expect(viewer).toMatchObject({ DisplayDocTitle: true });
    expect(latin(octets)).toContain('<pdfuaid:part>1</pdfuaid:part>');
  });

  test('tient en quelques kilo-octets', async () => {
    expect((await pdfOf(documentOf(EVERY_KIND))).octets.length).toBeLessThan(20_000);
  });
});

test('une police illisible est nommée', async () => {
  const fonts = { ...FONTS, bold: new Uint8Array(100) };
  await expect(write(documentOf([]), { date: DATE, fonts })).rejects.toThrow(UnreadableFontError);
});
