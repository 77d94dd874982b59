import { describe, expect, test } from 'vitest';
import { begun, gate, handedOver, opened, ready, text, writingInChromium } from './parcours.ts';

const on = writingInChromium();
const EDITOR = '**/assets/editor-*.js';

describe('l’éditeur se fait attendre', () => {
  test('il n’est demandé qu’au premier focus', async () => {
    const { page, context } = await opened(on, 'Un texte');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.getByText('Quelques lignes').click();
    expect(asked).toEqual([]);
    await begun(page);
    expect(asked.filter((url) => url.includes('/editor-'))).toHaveLength(1);
    await context.close();
  });

  test('ce qu’on tape en attendant est gardé, à sa place, et le curseur aussi', async () => {
    const { page, written, context, incidents } = await opened(on, '# Titre\n\nUn **deux** quatre\n\n- cinq');
    const held = gate();
    await page.route(EDITOR, async (route) => {
      await held.opened;
      await route.continue();
    });
    await text(page).getByText('quatre').click();
    await page.keyboard.press('End');
    await page.keyboard.type(' vite ');
    expect(await page.locator('#texte.ProseMirror').count()).toBe(0);
    held.open();
    await ready(page);
    await page.keyboard.type('puis');
    expect(await written()).toBe('# Titre\n\nUn **deux** quatre vite puis\n\n- cinq');
    expect(incidents).toEqual([]);
    await context.close();
  });

  test('un texte auquel on n’a pas touché reste le même, et n’est pas remis', async () => {
    const { page, context } = await opened(on, '# Titre\n\nUn **deux**^[note]\n\n| a | b |\n| - | - |\n| c | d |');
    const before = await page.evaluate(() => window.ecrit.texte);
    await text(page).locator('td').first().click();
    await ready(page);
    expect(await handedOver(page)).toEqual(before);
    expect(await page.evaluate(() => window.ecrit.fois)).toBe(0);
    await text(page).focus();
    await page.keyboard.type('x');
    expect(JSON.stringify(await handedOver(page))).toMatch(/"cx"|"xc"/u);
    await context.close();
  });
});

describe('l’éditeur n’arrive pas', () => {
  test('une zone de texte garde le texte et sa mise en forme', async () => {
    const { page, context } = await opened(on, '# Titre\n\nUn **mot**');
    await page.route(EDITOR, (route) => route.abort());
    await text(page).focus();
    const area = page.locator('textarea#texte');
    await area.waitFor();
    expect(await area.inputValue()).toBe('# Titre\n\nUn **mot**');
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' de plus');
    expect(await page.evaluate(() => window.ecrit.texte)).toEqual([
      { type: 'titre', niveau: 1, texte: [{ texte: 'Titre' }] },
      { type: 'paragraphe', texte: [{ texte: 'Un ' }, { texte: 'mot', gras: true }, { texte: ' de plus' }] },
    ]);
    await context.close();
  });

  test('ce qu’on a tapé en attendant y est aussi', async () => {
    const { page, context } = await opened(on, 'Un');
    const held = gate();
    await page.route(EDITOR, async (route) => {
      await held.opened;
      await route.abort();
    });
    await text(page).click();
    await page.keyboard.press('End');
    await page.keyboard.type(' et deux');
    held.open();
    const area = page.locator('textarea#texte');
    await area.waitFor();
    expect(await area.inputValue()).toBe('Un et deux');
    await page.waitForFunction(() => window.ecrit.texte === 'Un et deux');
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' *');
    expect(await page.evaluate(() => window.ecrit.texte)).toBe('Un et deux *');
    await context.close();
  });
});

test('un autre texte venu d’ailleurs prend la place, avant comme après', async () => {
  const { page, written, context } = await opened(on, 'Un');
  await page.evaluate(() => window.remplacer('Deux'));
  await text(page).getByText('Deux').waitFor();
  await begun(page);
  await page.evaluate(() => window.remplacer([{ type: 'titre', niveau: 1, texte: [{ texte: 'Trois' }] }]));
  await text(page).getByRole('heading', { name: 'Trois' }).waitFor();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' !');
  expect(await written()).toBe('# Trois !');
  await context.close();
});

test('la page se redessine pendant qu’on écrit : rien n’est retiré', async () => {
  const { page, written, context } = await opened(on, 'Un **mot**');
  await begun(page);
  await page.keyboard.press('Control+End');
  for (const letter of ' et la suite') {
    await page.keyboard.type(letter);
    await page.evaluate(() => window.redessiner());
  }
  expect((await written()).replaceAll('*', '')).toBe('Un mot et la suite');
  await context.close();
});

test('le texte est remis pendant qu’on écrit, sans quitter le champ', async () => {
  const { page, context } = await opened(on);
  await begun(page);
  await page.keyboard.type('Bonjour');
  await page.waitForFunction(() => window.ecrit.texte === 'Bonjour');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('texte');
  await context.close();
});
