import { AxeBuilder } from '@axe-core/playwright';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { answers, fieldsInChromium, section } from './ouvrir.ts';

const on = fieldsInChromium();

/** The smallest workbook that a spreadsheet writes: one sheet, texts inline. */
function workbook(rows: readonly (readonly (string | number)[])[]): Buffer {
  const cell = (value: string | number, n: number, row: number) => {
    const at = `${String.fromCharCode(65 + n)}${row + 1}`;
    return typeof value === 'number'
      ? `<c r="${at}"><v>${value}</v></c>`
      : `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;
  };
  const data = rows.map((row, r) => `<row r="${r + 1}">${row.map((v, n) => cell(v, n, r)).join('')}</row>`).join('');
  const xml = (text: string) => strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${text}`);
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const rel = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const pkg = 'http://schemas.openxmlformats.org/package/2006/relationships';
  const types = 'http://schemas.openxmlformats.org/package/2006/content-types';
  const mime = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  return Buffer.from(
    zipSync({
      '[Content_Types].xml': xml(
        `<Types xmlns="${types}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${mime}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${mime}.worksheet+xml"/></Types>`,
      ),
      '_rels/.rels': xml(
        `<Relationships xmlns="${pkg}"><Relationship Id="rId1" Type="${rel}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
      ),
      'xl/workbook.xml': xml(
        `<workbook xmlns="${main}" xmlns:r="${rel}"><sheets><sheet name="Membres" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      ),
      'xl/_rels/workbook.xml.rels': xml(
        `<Relationships xmlns="${pkg}"><Relationship Id="rId1" Type="${rel}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
      ),
      'xl/worksheets/sheet1.xml': xml(`<worksheet xmlns="${main}"><sheetData>${data}</sheetData></worksheet>`),
    }),
  );
}

test('coller, vérifier, ajouter, annuler', async () => {
  const { page, context, incidents } = await section(on, 'equipe');
  await page.getByRole('button', { name: 'Coller ou importer un tableau' }).click();
  await page
    .getByLabel('Coller des cellules')
    .fill('Courriel\tNom\tHeures\nd.exemple@exemple.fr\tDominique Exemple\t12\nalix@exemple.fr\tAlix\t3');
  await page.getByRole('button', { name: 'Lire ces cellules' }).click();
  await page.getByText('1 ligne nouvelle et 1 ligne différente.').waitFor();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Vérifier avant d’importer');
  expect((await answers(page))['membres']).toHaveLength(3);
  await page.setViewportSize({ width: 320, height: 800 });
  const beyond = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(beyond).toBe(0);
  expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);
  await page.getByLabel('Prendre celles du tableau importé').check();
  await page.getByRole('button', { name: 'Ajouter au tableau' }).click();
  await page.getByText('1 ligne ajoutée, 1 ligne mise à jour.').waitFor();
  expect((await answers(page))['membres']).toMatchObject([
    { nom: 'Dominique Exemple', heures: '12', profession: 'infirmier' },
    { nom: 'Camille Maquette' },
    { nom: 'Sacha Spécimen' },
    { nom: 'Alix', heures: '3' },
  ]);
  const ids = ((await answers(page))['membres'] as { _id?: string }[]).map(({ _id }) => _id);
  expect(new Set(ids).size).toBe(4);
  await page.getByRole('button', { name: 'Annuler' }).click();
  expect((await answers(page))['membres']).toHaveLength(3);
  expect(incidents).toEqual([]);
  await context.close();
});

test('le prénom rejoint le nom, et ce qui est laissé de côté se lit', async () => {
  const { page, context, incidents } = await section(on, 'equipe', { filled: false });
  await page.getByRole('button', { name: 'Coller ou importer un tableau' }).click();
  const line = 'MODÈLE\tMarie\tm@exemple.fr';
  await page
    .getByLabel('Coller des cellules')
    .fill(`Nom\tPrénom\tCourriel\n${line}\nMODÈLE\tPaul\tp@exemple.fr\n${line}`);
  await page.getByRole('button', { name: 'Lire ces cellules' }).click();
  await page.getByText('2 lignes nouvelles et 1 ligne laissée de côté').waitFor();
  await page.getByText('« Nom » réunira Nom et Prénom, par exemple « MODÈLE Marie ».').waitFor();
  await page.getByRole('cell', { name: 'MODÈLE Paul' }).waitFor();
  await page.getByText('Ligne 4 : MODÈLE, Marie, m@exemple.fr (la même que la ligne 2, mot pour mot)').waitFor();
  await page.getByRole('button', { name: 'Ajouter au tableau' }).click();
  await page.getByText('2 lignes ajoutées.').waitFor();
  expect((await answers(page))['membres']).toMatchObject([{ nom: 'MODÈLE Marie' }, { nom: 'MODÈLE Paul' }]);
  expect(incidents).toEqual([]);
  await context.close();
});

test('un classeur Excel se lit ici, une colonne se rattache à la main', async () => {
  const { page, context, incidents } = await section(on, 'equipe', { filled: false });
  await page.getByRole('button', { name: 'Coller ou importer un tableau' }).click();
  await page.getByLabel('Ou choisir un fichier').setInputFiles({
    name: 'membres.xlsx',
    mimeType: 'application/octet-stream',
    buffer: workbook([
      ['Nom', 'Durée'],
      ['Dominique Exemple', 12.5],
      ['Camille Maquette', 10],
    ]),
  });
  await page.getByText('2 lignes nouvelles.').waitFor();
  await page.getByLabel('Durée va dans').selectOption({ label: 'Heures' });
  await page.getByRole('button', { name: 'Ajouter au tableau' }).click();
  await page.getByText('2 lignes ajoutées.').waitFor();
  expect((await answers(page))['membres']).toMatchObject([
    { nom: 'Dominique Exemple', heures: '12,5' },
    { nom: 'Camille Maquette', heures: '10' },
  ]);
  expect(incidents).toEqual([]);
  await context.close();
});

test('un fichier qui n’est pas un tableau est refusé avec une phrase, et rien ne change', async () => {
  const { page, context } = await section(on, 'equipe');
  await page.getByRole('button', { name: 'Coller ou importer un tableau' }).click();
  await page
    .getByLabel('Ou choisir un fichier')
    .setInputFiles({ name: 'a.xls', mimeType: '', buffer: Buffer.from([0xd0, 0xcf, 0x11, 0xe0]) });
  await page.getByText('ancienne version d’Excel').waitFor();
  await page.getByRole('button', { name: 'Ne rien importer' }).click();
  expect((await answers(page))['membres']).toHaveLength(3);
  await context.close();
});
