import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { siteInChromium } from '../../support/journeys.ts';
import {
  alive,
  arrived,
  downloaded,
  draftText,
  eventually,
  focused,
  heading,
  opened,
  PAGE,
  savedDraft,
  summaryOf,
  typing,
} from './parcours.ts';

const on = siteInChromium();

const accept = (page: Page) => page.getByRole('button', { name: 'Oui, garder un brouillon' }).click();
const databases = (page: Page) => page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));

describe('le brouillon de cet appareil', () => {
  test('rien n’est gardé avant d’avoir demandé', async () => {
    const { page, context } = await opened(on.browser, on.site.url);
    await typing(page);
    await page.getByText('Garder un brouillon sur cet appareil').waitFor();
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
    await page.getByRole('button', { name: 'Non', exact: true }).click();
    await page.reload();
    await alive(page);
    expect(await page.getByLabel('Quel contexte').inputValue()).toBe('');
    expect(await page.getByText('Garder un brouillon sur cet appareil').count()).toBe(0);
    await context.close();
  });

  test('la page rechargée continue où elle était, résultat compris', async () => {
    const { page, context, incidents } = await opened(on.browser, on.site.url);
    await typing(page);
    await accept(page);
    await savedDraft(page).waitFor();
    await page.reload();
    await alive(page);
    await eventually(() => page.getByLabel('Quel contexte').inputValue()).toBe('Écrit avant la panne');
    await page.goto(`${PAGE}#verifier`);
    await page.getByRole('button', { name: 'Générer le PDF' }).click();
    await eventually(() => heading(page).textContent()).toBe('Votre PDF est prêt');
    await page.reload();
    await eventually(() => heading(page).textContent()).toBe('Votre PDF est prêt');
    expect(incidents).toEqual([]);
    await context.close();
  });

  test('la page rouverte propose le brouillon avant tout', async () => {
    const { page, context } = await opened(on.browser, on.site.url);
    await typing(page);
    await accept(page);
    await savedDraft(page).waitFor();
    await page.goto('/formulaires/');
    await page.goto(PAGE);
    await page.getByRole('button', { name: /Reprendre mon brouillon du \d/u }).click();
    await arrived(page, 'Quel contexte');
    expect(await page.getByLabel('Quel contexte').inputValue()).toBe('Écrit avant la panne');

    await page.goto('/formulaires/');
    await page.goto(PAGE);
    await page.getByRole('button', { name: 'Recommencer' }).click();
    await eventually(() => focused(page)).toContain('Effacer ce brouillon et recommencer');
    await page.getByRole('button', { name: 'Garder mon brouillon' }).click();
    await page.getByRole('button', { name: 'Recommencer' }).click();
    await page.getByRole('button', { name: 'Effacer ce brouillon' }).click();
    await page.getByRole('link', { name: 'Commencer', exact: true }).waitFor();
    expect(await focused(page)).toBe('AMI de l’ARS Bretagne');
    await page.goto(`${PAGE}#verifier`);
    expect(await summaryOf(page, 'contexte')).toBe('Non renseigné');
    await context.close();
  });

  test.each([['contexte'], ['verifier'], ['resultat']])(
    'entrer par l’adresse #%s sans avoir choisi reprend le brouillon, et le dit',
    async (address) => {
      const { page, context } = await opened(on.browser, on.site.url);
      await typing(page);
      await accept(page);
      await savedDraft(page).waitFor();
      await page.goto('/formulaires/');
      await page.goto(PAGE);
      await page.getByRole('button', { name: /Reprendre mon brouillon/u }).waitFor();
      await page.evaluate((hash) => (location.hash = hash), address);
      await page.getByText(/Votre brouillon du .* est repris/u).waitFor();
      if (address === 'resultat') await eventually(() => heading(page).textContent()).toBe('Votre PDF est prêt');
      await page.goto(`${PAGE}#contexte`);
      await eventually(() => page.getByLabel('Quel contexte').inputValue()).toBe('Écrit avant la panne');
      await page.getByLabel('Quel contexte').fill('Écrit ensuite');
      await eventually(() => draftText(page)).toContain('Écrit ensuite');
      await context.close();
    },
  );

  test.each([
    ['Oui, garder un brouillon', 'Brouillon enregistré'],
    ['Non', 'Aucun brouillon ne sera gardé'],
  ])('après « %s », le focus attend là où la suite se dit', async (name, sentence) => {
    const { page, context } = await opened(on.browser, on.site.url);
    await typing(page);
    await page.getByRole('button', { name, exact: true }).click();
    await eventually(() => focused(page)).toContain(sentence);
    await context.close();
  });

  test('Entrée deux fois sur « Effacer mes données » n’efface rien', async () => {
    const { page, context } = await opened(on.browser, on.site.url);
    await typing(page);
    await accept(page);
    await savedDraft(page).waitFor();
    await page.getByRole('button', { name: 'Effacer mes données de cet appareil' }).focus();
    await page.keyboard.press('Enter');
    await eventually(() => focused(page)).toContain('sera effacé');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Ne rien effacer' }).click();
    await eventually(() => focused(page)).toBe('Effacer mes données de cet appareil');
    expect(await draftText(page)).toContain('Écrit avant la panne');
    await context.close();
  });

  test('un navigateur plein le dit, et ce qui est écrit reste là', async () => {
    const { page, context } = await opened(on.browser, on.site.url);
    await page.addInitScript(() => {
      const put = IDBObjectStore.prototype.put;
      IDBObjectStore.prototype.put = function (value: unknown, key?: IDBValidKey) {
        if (String(value).includes('cpts-reponses')) throw new DOMException('plus de place', 'QuotaExceededError');
        return put.call(this, value, key);
      };
    });
    await page.reload();
    await alive(page);
    await typing(page);
    await accept(page);
    const alert = page.getByRole('alert').filter({ hasText: 'plus de place dans ce navigateur' });
    await alert.waitFor();
    expect(await page.getByLabel('Quel contexte').inputValue()).toBe('Écrit avant la panne');
    const { name } = await downloaded(page, () =>
      alert.getByRole('button', { name: /Enregistrer mes réponses/u }).click(),
    );
    await eventually(() => alert.getByRole('status').innerText()).toContain(name);
    await context.close();
  });

  test('ce qui vient d’être écrit est gardé quand la page est cachée', async () => {
    const { page, context } = await opened(on.browser, on.site.url);
    await typing(page);
    await accept(page);
    await savedDraft(page).waitFor();
    // The clock stops: no pause will end by itself, only hiding the page can save.
    await page.clock.install();
    await page.getByLabel('Quel contexte').fill('Écrit à la dernière seconde');
    await page.evaluate(() => {
      Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    });
    await eventually(() => draftText(page)).toContain('Écrit à la dernière seconde');
    await context.close();
  });

  test('deux onglets : le plus ancien ne remplace pas le plus récent sans le dire', async () => {
    const { page, context } = await opened(on.browser, on.site.url);
    await typing(page);
    await accept(page);
    await savedDraft(page).waitFor();
    const other = await context.newPage();
    await other.goto(`${PAGE}#contexte`);
    await alive(other);
    await eventually(() => other.getByLabel('Quel contexte').inputValue()).toBe('Écrit avant la panne');
    await other.getByLabel('Quel contexte').fill('Écrit dans l’autre onglet');
    await eventually(() => draftText(other)).toContain('autre onglet');
    await page.getByLabel('Quel contexte').fill('Écrit dans le premier');
    await page.getByRole('alert').filter({ hasText: 'autre onglet' }).waitFor();
    expect(await draftText(page)).toContain('autre onglet');
    await page.getByRole('button', { name: 'Garder plutôt ce que je vois ici' }).click();
    await eventually(() => draftText(page)).toContain('premier');
    await context.close();
  });

  test('un navigateur qui refuse de garder le dit, et propose le fichier', async () => {
    const { page, context } = await opened(on.browser, on.site.url);
    await page.addInitScript(() => {
      Object.defineProperty(indexedDB, 'open', {
        value: () => {
          throw new DOMException('refusé', 'SecurityError');
        },
      });
    });
    await page.reload();
    await alive(page);
    await typing(page);
    await accept(page);
    const alert = page.getByRole('alert').filter({ hasText: 'refuse de garder un brouillon' });
    await alert.waitFor();
    const { name, bytes } = await downloaded(page, () =>
      alert.getByRole('button', { name: 'Enregistrer mes réponses dans un fichier' }).click(),
    );
    expect(name).toMatch(/\.json$/u);
    expect(JSON.parse(new TextDecoder().decode(bytes))).toMatchObject({
      reponses: { contexte: 'Écrit avant la panne' },
    });
    await context.close();
  });

  test('quitter sans brouillon ni fichier demande confirmation, préparer le courriel non', async () => {
    const { page, context } = await opened(on.browser, on.site.url);
    const asked: string[] = [];
    page.on('dialog', (dialog) => {
      asked.push(dialog.type());
      void dialog.dismiss();
    });
    await typing(page);
    await page.goto(`${PAGE}#verifier`);
    await page.getByRole('button', { name: 'Générer le PDF' }).click();
    await eventually(() => heading(page).textContent()).toContain('Votre PDF est prêt');
    // The clicks are the page’s own: Playwright’s wait for a page that never comes, kept back here and absent for `mailto:`.
    await page.getByRole('link', { name: 'Formulaires', exact: true }).evaluate((link: HTMLElement) => link.click());
    await eventually(() => asked).toEqual(['beforeunload']);
    await page.getByRole('link', { name: 'Préparer le courriel' }).evaluate((link: HTMLElement) => link.click());
    await page.getByRole('button', { name: 'Copier l’adresse' }).click();
    await page.getByText(/L’adresse est copiée|La copie n’a pas été possible/u).waitFor();
    expect(asked).toHaveLength(1);
    await context.close();
  });

  test('« Effacer mes données de cet appareil » efface tout', async () => {
    const { page, context } = await opened(on.browser, on.site.url);
    await typing(page);
    await accept(page);
    await savedDraft(page).waitFor();
    expect(await databases(page)).not.toEqual([]);
    await page.getByRole('button', { name: 'Effacer mes données de cet appareil' }).click();
    await page.getByRole('button', { name: 'Effacer pour de bon' }).click();
    await page.getByText('est effacé').waitFor();
    expect(await databases(page)).toEqual([]);
    await page.goto(`${PAGE}#verifier`);
    expect(await summaryOf(page, 'contexte')).toBe('Non renseigné');
    await context.close();
  });
});
