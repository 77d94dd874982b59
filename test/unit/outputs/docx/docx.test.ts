import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { columnWidths } from '../../../../src/outputs/docx/blocs/widths.ts';
import { randomModels } from '../../../support/random-model.ts';
import { SAMPLE, SAVED } from '../../../support/sample-model.ts';
import { all, textIn } from '../../../support/xml.ts';
import { documentOf } from '../pdf/models.ts';
import { DATE, docxOf, printedText } from './parts.ts';

const sample = await docxOf(SAMPLE);
const body = sample.xml('word/document.xml');
const styled = (style: string) =>
  all(body, 'w:p')
    .filter((p) => all(p, 'w:pStyle').some(({ attributes }) => attributes['w:val'] === style))
    .map((p) => textIn(p));

describe('un document pour Word', () => {
  test('a de vrais titres', () => {
    expect(styled('Heading1')).toEqual(
      ['Le territoire', 'Les missions', 'Le budget', 'Signature'].map((t, i) => `${i + 1}\u00a0 ${t}`),
    );
    expect(styled('Heading2')).toEqual(['1.1\u00a0 Communes et population', '2.1\u00a0 Accès aux soins']);
    expect(styled('Titredecouverture')).toEqual([SAMPLE.titre]);
  });

  test('a un sommaire dont chaque entrée mène à un titre', () => {
    const contents = all(body, 'w:sdt').flatMap((sdt) => all(sdt, 'w:hyperlink'));
    const marks = all(body, 'w:bookmarkStart').map(({ attributes }) => attributes['w:name']);
    expect(contents.map((link) => link.attributes['w:anchor'])).toEqual(marks);
    expect(marks).toHaveLength(6);
    expect(all(sample.xml('word/settings.xml'), 'w:updateFields')).toHaveLength(1);
  });

  test('répète l’en-tête de ses tableaux, et garde ses totaux avec la ligne d’avant', () => {
    const tables = all(body, 'w:tbl').filter((table) => all(table, 'w:tblHeader').length > 0);
    expect(tables.map((table) => all(table, 'w:tblHeader').length)).toEqual([1, 2, 1]);
    const budget = tables[1];
    if (!budget) throw new Error('le tableau du budget manque');
    const rows = all(budget, 'w:tr');
    const kept = rows.filter((row) => all(row, 'w:keepNext').length > 0).map((row) => textIn(row).slice(0, 10));
    expect(kept).toEqual(expect.arrayContaining(['Fonctionne', 'Local6\u202f000', 'Sous-total']));
    expect(rows.every((row) => all(row, 'w:cantSplit').length === 1)).toBe(true);
  });

  test('compte autant de cases que de colonnes à chaque ligne de chaque tableau', () => {
    for (const table of all(body, 'w:tbl')) {
      const columns = all(table, 'w:gridCol').length;
      for (const row of all(table, 'w:tr')) {
        const spans = all(row, 'w:tc').map((cell) => Number(all(cell, 'w:gridSpan')[0]?.attributes['w:val'] ?? 1));
        expect(spans.reduce((sum, span) => sum + span, 0)).toBe(columns);
      }
    }
  });

  test('a de vraies listes, imbriquées, chacune numérotée depuis 1', () => {
    const items = all(body, 'w:p').filter((p) => all(p, 'w:numPr').length > 0);
    const levels = items.map((p) => all(p, 'w:ilvl')[0]?.attributes['w:val']);
    expect(levels.filter((level) => level === '1')).toHaveLength(2);
    const instances = new Set(items.map((p) => all(p, 'w:numId')[0]?.attributes['w:val']));
    expect(instances.size).toBe(4);
  });

  test('a de vraies notes de bas de page', () => {
    expect(all(body, 'w:footnoteReference').map(({ attributes }) => attributes['w:id'])).toEqual(['1']);
    const note = all(sample.xml('word/footnotes.xml'), 'w:footnote').find(
      ({ attributes }) => attributes['w:id'] === '1',
    );
    expect(note && textIn(note)).toContain('Diagnostic partagé');
  });

  test('dit ce que montrent ses images et ses dessins, et tait l’ornement', () => {
    const told = all(body, 'wp:docPr').map(({ attributes }) => attributes['descr']);
    expect(told).toEqual(['', expect.stringContaining('Carte des trois communes'), expect.stringContaining('dégradé')]);
    expect(all(body, 'adec:decorative')).toHaveLength(1);
    const ids = all(body, 'wp:docPr').map(({ attributes }) => attributes['id']);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('tourne les pages larges', () => {
    const turned = all(body, 'w:pgSz').map(({ attributes }) => attributes['w:orient']);
    expect(turned).toEqual(['portrait', 'portrait', 'portrait', 'landscape', 'portrait']);
  });

  test('porte BROUILLON et le numéro des pages hors du texte', () => {
    expect(sample.text('word/header1.xml')).toContain('string="BROUILLON"');
    expect(printedText(sample)).not.toContain('BROUILLON');
    const foot = sample.text('word/footer2.xml');
    expect(foot).toContain(SAMPLE.pied);
    expect(foot).toMatch(/PAGE.*NUMPAGES/su);
  });

  test('est en français, et ne nomme personne', () => {
    const core = sample.xml('docProps/core.xml');
    const said = (name: string) => all(core, name).map((element) => textIn(element));
    expect(said('dc:title')).toEqual([SAMPLE.titre]);
    expect(said('dc:subject')).toEqual([SAMPLE.sujet]);
    expect(said('dc:language')).toEqual(['fr-FR']);
    expect([...said('dc:creator'), ...said('cp:lastModifiedBy')]).toEqual(Array(2).fill('CPTS, mode d’emploi'));
    expect(said('dcterms:created')).toEqual(['2026-11-22T10:00:00Z']);
    const lang = all(sample.xml('word/styles.xml'), 'w:lang').map(({ attributes }) => attributes['w:val']);
    expect(lang).toEqual(['fr-FR']);
  });

  test('porte ses réponses dans une partie déclarée, ou n’en porte aucune', async () => {
    expect(textIn(sample.xml('customXml/item1.xml'))).toMatch(/^\n\{[\x20-\x7e]*\}$/u);
    expect(JSON.parse(textIn(sample.xml('customXml/item1.xml')))).toEqual(SAVED);
    expect(sample.text('[Content_Types].xml')).toContain('/customXml/itemProps1.xml');
    expect(sample.text('word/_rels/document.xml.rels')).toContain('../customXml/item1.xml');
    const { donnees: _none, ...without } = SAMPLE;
    expect((await docxOf(without)).names.filter((name) => name.startsWith('customXml'))).toEqual([]);
  });

  test('laisse de la place pour écrire quand il est vierge', async () => {
    const blank = documentOf([
      { type: 'champ', nom: 'a', libelle: 'A', valeur: '', multiligne: true, lignes: 4 },
      { type: 'tableau', nom: 't', legende: 'T', colonnes: [{ nom: 'x', libelle: 'X' }], lignes: [], lignesVierges: 3 },
    ]);
    const [vierge, rempli] = [await docxOf(blank, 'remplissable'), await docxOf(blank)];
    expect(printedText(rempli).match(/Non renseigné/gu)).toHaveLength(2);
    expect(printedText(vierge)).not.toContain('Non renseigné');
    expect(all(vierge.xml('word/document.xml'), 'w:tr')).toHaveLength(4);
    expect(all(vierge.xml('word/document.xml'), 'w:br')).toHaveLength(3);
  });
});

test('chaque texte d’un document au hasard se lit une fois, dans un XML bien formé, aux octets constants', async () => {
  await fc.assert(
    fc.asyncProperty(randomModels, async ({ model, texts }) => {
      const made = await docxOf(model);
      for (const name of made.names.filter((each) => /\.(?:xml|rels)$/u.test(each))) made.xml(name);
      const text = printedText(made);
      const alternatives = all(made.xml('word/document.xml'), 'wp:docPr').map(({ attributes }) => attributes['descr']);
      const read = `${text}\n${alternatives.join('\n')}`;
      for (const each of texts) expect(read.split(each).length - 1, each).toBe(1);
      expect(made.octets).toEqual((await docxOf(model)).octets);
    }),
    { numRuns: 40 },
  );
}, 60_000);

test('la date du contexte est la seule', async () => {
  const other = await import('../../../../src/outputs/docx/index.ts');
  const later = await other.write(SAMPLE, { date: new Date('2027-01-01T00:00:00Z') });
  expect(later.octets).not.toEqual(sample.octets);
  expect((await other.write(SAMPLE, { date: DATE })).octets).toEqual(sample.octets);
});

describe('ce que la composition demande', () => {
  const champ = { type: 'champ', nom: 'a', libelle: 'Plan', valeur: 'Écrire.', multiligne: false } as const;

  test('un libellé que le titre vient de dire n’est pas écrit deux fois', async () => {
    const made = await docxOf(
      documentOf([
        { type: 'titre', niveau: 1, texte: 'Plan' },
        { ...champ, titreAuDessus: true },
      ]),
    );
    expect(textIn(made.xml('word/document.xml')).split('Plan')).toHaveLength(2);
  });

  test('une longue note appelée deux fois n’est écrite qu’une fois', async () => {
    const note = 'Une note officielle assez longue pour qu’on n’ait pas envie de la lire deux fois de suite.';
    const made = await docxOf(
      documentOf([
        { ...champ, note },
        { ...champ, nom: 'b', note },
      ]),
    );
    const notes = textIn(made.xml('word/footnotes.xml'));
    expect(notes.split(note)).toHaveLength(2);
    expect(notes).toContain('Voir la note\u00a01.');
  });

  test('un dessin ne prend que sa part de la largeur', async () => {
    const dessin = {
      type: 'dessin',
      dessin: { largeur: 10, hauteur: 5, formes: [] },
      alternative: 'Une carte',
    } as const;
    const widthOf = async (part?: number) => {
      const made = await docxOf(documentOf([part === undefined ? dessin : { ...dessin, part }]));
      return Number(all(made.xml('word/document.xml'), 'wp:extent')[0]?.attributes['cx']);
    };
    expect(await widthOf(0.5)).toBeCloseTo((await widthOf()) / 2, -1);
  });

  test('aucun mot d’une colonne étroite n’est coupé', () => {
    const heads = ['Partenaire', 'Type', 'Sur le territoire', 'Modalités', 'Convention'];
    const texte = 'Réunion mensuelle du groupe chutes, avec un compte rendu partagé';
    const widths = columnWidths(heads, [{ cellules: ['Hôpital', texte, 'Oui', texte, 'Oui'] }], 5, 9600);
    expect(widths.reduce((sum, each) => sum + each, 0)).toBe(9600);
    // Twips that a letter of a wide font takes in a table.
    for (const [i, word] of ['Partenaire', 'Type', 'territoire', 'Modalités', 'Convention'].entries())
      expect(widths[i]).toBeGreaterThan(word.length * 118);
  });
});
