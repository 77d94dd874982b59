import { describe, expect, test } from 'vitest';
import { answers, fieldsInChromium, focusedId, section } from './ouvrir.ts';

const on = fieldsInChromium();
const many = fieldsInChromium({
  membres: Array.from({ length: 500 }, (_, n) => ({ nom: `Membre ${n + 1}`, heures: '10' })),
});
const names = async (page: Parameters<typeof answers>[0]) =>
  ((await answers(page))['membres'] as { nom?: string }[]).map(({ nom }) => nom);

describe('un tableau à remplir', () => {
  test('au clavier : Entrée descend, et fait une ligne après la dernière', async () => {
    const { page, context } = await section(on, 'equipe');
    await page.locator('#champ-membres-1-heures').focus();
    await page.keyboard.press('Enter');
    expect(await focusedId(page)).toBe('champ-membres-2-heures');
    await page.keyboard.press('Shift+Enter');
    expect(await focusedId(page)).toBe('champ-membres-1-heures');
    await page.keyboard.press('Control+Enter');
    await page.locator('#champ-membres-3-nom').waitFor();
    expect(await focusedId(page)).toBe('champ-membres-3-nom');
    await page.keyboard.type('Alix');
    expect(await names(page)).toEqual(['Dominique Exemple', 'Camille Maquette', 'Sacha Spécimen', 'Alix']);
    await context.close();
  });

  test('une ligne se retire, se remet, et change de place ; le focus suit', async () => {
    const { page, context } = await section(on, 'equipe');
    await page.getByRole('button', { name: 'Retirer Membre 2' }).click();
    await page.getByText('Membre 2 (Camille Maquette) retiré.').waitFor();
    expect(await focusedId(page)).toBe('champ-membres-annuler');
    await page.keyboard.press('Enter');
    await page.locator('#champ-membres-2-nom').waitFor();
    expect(await focusedId(page)).toBe('champ-membres-1-nom');
    await page.getByRole('button', { name: 'Changer l’ordre des lignes' }).click();
    await page.getByRole('button', { name: 'Monter Membre 2' }).click();
    expect(await names(page)).toEqual(['Camille Maquette', 'Dominique Exemple', 'Sacha Spécimen']);
    expect(await focusedId(page)).toBe('champ-membres-0-descendre');
    await context.close();
  });

  test('des cellules collées remplissent les lignes, et « Annuler » les rend', async () => {
    const { page, context, incidents } = await section(on, 'equipe');
    await page.locator('#champ-membres-2-nom').focus();
    await page.evaluate(() => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', 'Alix\talix@exemple.fr\tMédecin\t3\r\nNoa\tnoa@exemple.fr\tAutre\t4\r\n');
      document.activeElement?.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      );
    });
    await page.getByText('2 lignes collées.').waitFor();
    expect(await names(page)).toEqual(['Dominique Exemple', 'Camille Maquette', 'Alix', 'Noa']);
    expect(await focusedId(page)).toBe('champ-membres-remis');
    await page.keyboard.press('Enter');
    await page.getByText('2 lignes collées.').waitFor({ state: 'detached' });
    expect(await names(page)).toEqual(['Dominique Exemple', 'Camille Maquette', 'Sacha Spécimen']);
    expect(incidents).toEqual([]);
    await context.close();
  });

  test('après une frappe, « Annuler » n’est plus proposé : il effacerait ce qui vient d’être écrit', async () => {
    const { page, context } = await section(on, 'equipe');
    await page.locator('#champ-membres-0-nom').focus();
    await page.evaluate(() => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', 'A\tB');
      document.activeElement?.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      );
    });
    await page.getByText('Une ligne collée.').waitFor();
    await page.locator('#champ-membres-0-nom').fill('Claude');
    await page.getByText('Une ligne collée.').waitFor({ state: 'detached' });
    await context.close();
  });

  test('cinq cents lignes : une frappe ne redessine que la sienne', async () => {
    const { page, context } = await section(many, 'equipe');
    expect(await page.locator('#champ-membres tbody tr').count()).toBe(500);
    await page.evaluate(() => {
      const touched = new Set<string>();
      Object.assign(globalThis, { touched });
      // Every value that the page writes in a control of the table.
      const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value') ?? {};
      Object.defineProperty(HTMLInputElement.prototype, 'value', {
        ...Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value'),
        set(this: HTMLInputElement, value: string) {
          touched.add(this.id);
          set?.call(this, value);
        },
      });
      const rows = document.querySelectorAll('#champ-membres tbody tr');
      const observer = new MutationObserver((records) =>
        records.forEach(({ target }) => {
          const row = (target instanceof Element ? target : target.parentElement)?.closest('tr');
          if (row) touched.add(`ligne ${[...rows].indexOf(row)}`);
        }),
      );
      const body = document.querySelector('#champ-membres tbody');
      if (body) observer.observe(body, { subtree: true, childList: true, characterData: true, attributes: true });
    });
    await page.locator('#champ-membres-250-heures').fill('12');
    await page
      .getByRole('row', { name: /^Total/u })
      .getByText('5\u202F002')
      .waitFor();
    const touched = await page.evaluate(() => [...(globalThis as unknown as { touched: Set<string> }).touched]);
    expect(touched.filter((each) => !/(?:-250-|ligne 250$)/u.test(each))).toEqual([]);
    expect(touched).toContain('ligne 250');
    await context.close();
  });
});

describe('des groupes dans des groupes', () => {
  test('une action s’ajoute au partenaire où elle est', async () => {
    const { page, context } = await section(on, 'equipe');
    await page.getByRole('button', { name: 'Ajouter un autre partenaire' }).click();
    await page.locator('#champ-partenaires-1-nom_partenaire').fill('Commune');
    await page.getByRole('button', { name: 'Ajouter une autre action' }).nth(1).click();
    await page.locator('#champ-partenaires-1-actions_communes-1-intitule_action').fill('Prêter une salle');
    expect((await answers(page))['partenaires']).toMatchObject([
      { actions_communes: [{ intitule_action: 'Écrire un protocole' }] },
      { nom_partenaire: 'Commune', actions_communes: [{}, { intitule_action: 'Prêter une salle' }] },
    ]);
    await context.close();
  });

  test('au-delà du maximum, plus de bouton, et c’est dit', async () => {
    const { page, context } = await section(on, 'equipe');
    const add = page.getByRole('button', { name: 'Ajouter un autre partenaire' });
    for (let n = 1; n < 6; n++) await add.click();
    await page.getByText('Le modèle admet 6 lignes au plus.').waitFor();
    expect(await add.count()).toBe(0);
    await context.close();
  });
});
