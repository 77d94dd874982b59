import { describe, expect, test } from 'vitest';
import { formSlugs, loadExample, loadForm } from '../../scripts/load-form.ts';
import { compose } from '../../src/documents/index.ts';
import { lenient, type FormDefinition } from '../../src/forms/index.ts';
import { fixtureAnswers, fixtureForm } from '../support/fixture-form.ts';
import { alternatives, textByStructure } from '../support/pdf.ts';
import { all, readXml, type Element } from '../support/xml.ts';
import { partsOf } from '../unit/outputs/docx/parts.ts';
import { filesOf, type Files } from './forms-laws/outputs.ts';

const FORMS: readonly (readonly [string, FormDefinition, unknown])[] = [
  ...formSlugs().map((slug) => [slug, loadForm(slug), loadExample(slug)] as const),
  ['tous-les-champs', fixtureForm(), fixtureAnswers()],
];

/** Elements that part words: what stands on both sides is never one word. */
const APART = new Set(
  'w:p w:tc w:br w:tab p li td th h1 h2 h3 h4 h5 h6 caption figcaption br span sup title div'.split(' '),
);

function textApart(element: Element, without: readonly string[]): string {
  const inside = element.children.map((child) => {
    if (typeof child === 'string') return child;
    return without.includes(child.name) || isFurniture(child) ? ' ' : textApart(child, without);
  });
  return APART.has(element.name) ? `\n${inside.join('')}\n` : inside.join('');
}

/** Of the page alone: the heading of its notes, and what is said of a table whose heading says the same. */
const isFurniture = ({ attributes: { id, class: look } }: Element): boolean => id === 'titre-notes' || look === 'lu';

/** Words with a letter or a figure in them, cut where a line may be, each as often as it is read. */
function wordsOf(text: string): ReadonlyMap<string, number> {
  const words = new Map<string, number>();
  for (const part of text.normalize('NFC').split(/[\s\u2610\u2612\u25cb\u25c9]+|(?<=[-–—/])/u)) {
    if (/[\p{L}\p{N}]/u.test(part)) words.set(part, (words.get(part) ?? 0) + 1);
  }
  return words;
}

/** What one says more often than the other: « soins +2 » is read twice more in the first. */
function differences(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): readonly string[] {
  return [...new Set([...one.keys(), ...other.keys()])]
    .map((word) => [word, (one.get(word) ?? 0) - (other.get(word) ?? 0)] as const)
    .filter(([, more]) => more !== 0)
    .map(([word, more]) => `${word} ${more > 0 ? '+' : ''}${more}`);
}

/** The text of the PDF without its furniture: contents, bullets, numbers of notes, « Coché » beside boxes, drawings. */
const textOfPdf = async ({ pdf }: Files): Promise<string> =>
  [
    await textByStructure(pdf, ['TOC', 'TOCI', 'Lbl', 'Reference', 'Form', 'Figure']),
    ...(await alternatives(pdf)),
  ].join('\n');

/** What pages of paper say more than one page of a screen: the heading of the contents, notes that send back to others. */
const OF_PAPER = /^Sommaire$|Voir la note\s\d+\./gmu;

function wordsOfDocx({ docx }: Files): ReadonlyMap<string, number> {
  const parts = partsOf(docx);
  const body = parts.xml('word/document.xml');
  const said = all(body, 'wp:docPr').map(({ attributes }) => attributes['descr'] ?? '');
  const printed = textApart(body, ['w:sdt', 'w:instrText', 'w:drawing', 'mc:AlternateContent']);
  return wordsOf([printed, textApart(parts.xml('word/footnotes.xml'), []), ...said].join('\n'));
}

/** The page without its contents, its calls, and the foot that each page of the others has. */
function wordsOfHtml({ html }: Files): ReadonlyMap<string, number> {
  const page = readXml(new TextDecoder('utf-8', { fatal: true }).decode(html));
  const [, made] = all(page, 'footer').flatMap((foot) => all(foot, 'p'));
  const said = [
    ...all(page, 'img').map(({ attributes }) => attributes['alt'] ?? ''),
    ...all(page, 'title').flatMap(({ attributes, children }) => (attributes['id'] === undefined ? [] : children)),
  ];
  const body = all(page, 'body').map((each) => textApart(each, ['nav', 'script', 'footer', 'sup', 'svg', 'a']));
  const links = all(page, 'main').flatMap((main) => all(main, 'a'));
  const words = links.filter(({ attributes }) => attributes['role'] === undefined).map((link) => textApart(link, []));
  return wordsOf([...body, ...words, made === undefined ? '' : textApart(made, []), ...said].join('\n'));
}

describe.each(FORMS)('l’exemple de %s', (_slug, form, example) => {
  const model = compose(form, lenient(form, example), { jour: '2026-11-22', adresse: 'https://exemple.fr/essai/' });
  const files = filesOf(model);

  test('dit les mêmes mots en Word et en PDF', async () => {
    const words = wordsOfDocx(await files);
    expect(words.size).toBeGreaterThan(100);
    expect(differences(words, wordsOf(await textOfPdf(await files)))).toEqual([]);
  });

  test('dit les mêmes mots dans la page et en PDF', async () => {
    const paper = (await textOfPdf(await files)).replaceAll(OF_PAPER, '');
    expect(differences(wordsOfHtml(await files), wordsOf(paper))).toEqual([]);
  });
});
