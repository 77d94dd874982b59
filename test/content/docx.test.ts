import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formSlugs, loadExample, loadForm } from '../../scripts/load-form.ts';
import { compose, composeBlank } from '../../src/documents/index.ts';
import { lenient } from '../../src/forms/index.ts';
import { write } from '../../src/outputs/docx/index.ts';
import { reopen } from '../../src/outputs/docx/reopen/index.ts';
import { installed, withPdfjs } from '../support/pdf.ts';
import { randomModels } from '../support/random-model.ts';
import { SAMPLE, SAVED } from '../support/sample-model.ts';
import { converted } from '../support/soffice.ts';
import { all, textIn } from '../support/xml.ts';
import { partsOf } from '../unit/outputs/docx/parts.ts';

const present = installed('soffice');
const demanded = process.env['EXIGER_LIBREOFFICE'] === '1';
if (!present) console.warn('Contrôle par LibreOffice non fait : soffice n’est pas installé.');

const MADE = { date: new Date('2026-11-22T10:00:00Z') };
const docxOf = async (model: Parameters<typeof write>[0]) => (await write(model, MADE)).octets;

/** The text of every page, without its spaces: where a line is cut is LibreOffice’s business. */
async function packedText(pdf: Uint8Array): Promise<{ text: string; pages: number }> {
  return withPdfjs(pdf, async (document) => {
    const parts: string[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const { items } = await (await document.getPage(number)).getTextContent({ disableNormalization: true });
      parts.push(...items.map((item) => ('str' in item ? item.str : '')));
    }
    return { text: packed(parts.join('')), pages: document.numPages };
  });
}

// A no-break hyphen or an emoji may be drawn by several letters: only what every font draws is compared.
const packed = (text: string): string => text.replaceAll(/[\s\u00a0\u202f]|\p{Extended_Pictographic}/gu, '');

/** Keys of a document whose texts are not printed as they are. */
const UNREAD = new Set(
  'donnees images alternative adresse nom type langue sujet filigrane jour image d couleur fond lien genre saisie ancre orientation'.split(
    ' ',
  ),
);

/** Every printed text of a document. */
function* textsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null) {
    for (const [name, item] of Object.entries(value)) if (!UNREAD.has(name)) yield* textsIn(item);
  }
}

describe('LibreOffice, le juge des documents Word', () => {
  test('est là quand on l’exige', () => {
    expect(present || !demanded).toBe(true);
  });

  test.runIf(present)('ouvre le modèle et des documents au hasard, et y lit tout', { timeout: 300_000 }, async () => {
    const random = fc.sample(randomModels, { numRuns: 6, seed: 20_261_122 });
    const models = [SAMPLE, ...random.map(({ model }) => model)];
    const expected = [[...textsIn(SAMPLE)], ...random.map(({ texts, model }) => without(texts, model))];
    const pdfs = await converted(await Promise.all(models.map(docxOf)), 'pdf');
    for (const [i, pdf] of pdfs.entries()) {
      const { text, pages } = await packedText(pdf);
      expect(pages).toBeGreaterThan(0);
      expect((expected[i] ?? []).filter((each) => !text.includes(packed(each)))).toEqual([]);
    }
  });

  test.runIf(present)(
    'ouvre l’exemple et le vierge de chaque formulaire, mot pour mot',
    { timeout: 300_000 },
    async () => {
      const context = { jour: '2026-11-22', adresse: 'https://exemple.fr/essai/' };
      const forms = formSlugs().map((slug) => ({ form: loadForm(slug), example: loadExample(slug) }));
      const filled = forms.map(({ form, example }) => write(compose(form, lenient(form, example), context), MADE));
      const blank = forms.map(({ form }) => write(composeBlank(form, context), { ...MADE, profil: 'remplissable' }));
      const documents = (await Promise.all([...filled, ...blank])).map(({ octets }) => octets);
      const opened = await converted(documents, 'pdf');
      expect(opened).toHaveLength(2 * formSlugs().length);
      for (const [i, octets] of documents.entries()) {
        const { text } = await packedText(opened[i] ?? new Uint8Array());
        const body = partsOf(octets).xml('word/document.xml');
        const unread = ['w:instrText', 'w:drawing', 'mc:AlternateContent'];
        const paragraphs = all(body, 'w:p').map((each) => textIn(each, unread));
        const words = new Set(paragraphs.flatMap((each) => each.split(/[\s\u2010-\u2015-]+/u)).map(packed));
        expect(words.size).toBeGreaterThan(50);
        expect([...words].filter((word) => !text.includes(word))).toEqual([]);
      }
    },
  );

  test.runIf(present)('garde les réponses quand il enregistre le document', { timeout: 120_000 }, async () => {
    const [saved] = await converted([await docxOf(SAMPLE)], 'docx');
    expect(await reopen(saved ?? new Uint8Array())).toEqual({ ok: true, donnees: SAVED, champs: {} });
  });
});

/** Texts read on the page: what a picture shows is said, not printed. */
function without(texts: readonly string[], model: typeof SAMPLE): string[] {
  const said = new Set<string>();
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if (
      'alternative' in value &&
      typeof value.alternative === 'string' &&
      !('image' in value && value.image === 'absente')
    ) {
      said.add(value.alternative);
    }
    Object.values(value).forEach(visit);
  };
  visit(model);
  return texts.filter((text) => !said.has(text));
}
