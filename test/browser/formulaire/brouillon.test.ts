import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { siteInChromium } from '../../support/journeys.ts';
import {
  alive,
  answered,
  arrived,
  downloaded,
  eventually,
  heading,
  opened,
  PAGE,
  savedDraft,
  summaryOf,
} from './parcours.ts';

const on = siteInChromium();

const accept = (page: Page) => page.getByRole('button', { name: 'Oui, garder un brouillon' }).click();
const databases = (page: Page) => page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));

async function typing(page: Page): Promise<void> {
  await page.goto(`${PAGE}#contexte`);
  await arrived(page, 'Quel contexte');
  await page.getByLabel('Quel contexte').fill('Écrit avant la panne');
}

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
    await page.getByRole('link', { name: 'Commencer' }).waitFor();
    await page.goto(`${PAGE}#verifier`);
    expect(await summaryOf(page, 'Votre situation')).toBe('Non renseigné');
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
      alert.getByRole('button', { name: 'Enregistrer un fichier' }).click(),
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
    await page.getByRole('link', { name: 'Formulaires', exact: true }).click({ noWaitAfter: true });
    await eventually(() => asked).toEqual(['beforeunload']);
    await page.getByRole('link', { name: 'Préparer le courriel' }).click();
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
    expect(await summaryOf(page, 'Votre situation')).toBe('Non renseigné');
    await context.close();
  });
});

describe('reprendre un fichier', () => {
  const choose = (page: Page, name: string, bytes: Uint8Array) =>
    page
      .getByLabel('Choisissez ou déposez le fichier')
      .setInputFiles({ name, mimeType: 'application/pdf', buffer: Buffer.from(bytes) });

  test('des réponses déjà là ne sont remplacées qu’après avoir montré lesquelles', async () => {
    const { page, context } = await opened(on.browser, on.site.url);
    await answered(page);
    const { name, bytes } = await downloaded(page, () =>
      page.getByRole('button', { name: 'Enregistrer mes réponses dans un fichier' }).click(),
    );
    await page.goto(`${PAGE}#contexte`);
    await page.getByLabel('Quel contexte').fill('Un autre contexte');
    await page.goto(`${PAGE}#debut`);
    await choose(page, name, bytes);
    const panel = page.getByRole('region', { name: /Remplacer vos réponses/u });
    await panel.waitFor();
    expect(await panel.locator('dt').allInnerTexts()).toEqual(['Votre situation']);
    expect(await panel.innerText()).toContain('Un autre contexte');
    await panel.getByRole('button', { name: 'Garder mes réponses actuelles' }).click();
    await page.goto(`${PAGE}#verifier`);
    expect(await summaryOf(page, 'Votre situation')).toBe('Un autre contexte');

    await page.goto(`${PAGE}#debut`);
    await choose(page, name, bytes);
    await page.getByRole('button', { name: 'Remplacer mes réponses' }).click();
    await arrived(page, 'Vérifiez vos réponses');
    expect(await summaryOf(page, 'Votre situation')).toContain('Première ligne de La Maquette.');
    await context.close();
  });

  test.each([
    ['un fichier étranger', 'photo.pdf', Buffer.from('bonjour'), 'n’est ni un PDF ni un fichier'],
    ['un PDF abîmé', 'coupe.pdf', Buffer.from('%PDF-1.7\n1 0 obj\n<<'), 'abîmé'],
    ['un fichier énorme', 'film.pdf', Buffer.alloc(26_000_000, '%PDF-'), 'trop gros'],
  ])('%s : une phrase claire, et rien ne change', async (_case, name, buffer, sentence) => {
    const { page, context, incidents } = await opened(on.browser, on.site.url);
    await typing(page);
    await page.goto(`${PAGE}#debut`);
    await choose(page, name, buffer);
    await eventually(() => page.locator('.depot [role=alert]').innerText()).toContain(sentence);
    await page.goto(`${PAGE}#verifier`);
    expect(await summaryOf(page, 'Votre situation')).toBe('Écrit avant la panne');
    expect(incidents).toEqual([]);
    await context.close();
  });

  test('le PDF vierge du site, choisi tel quel, ne casse rien', async () => {
    const { page, context } = await opened(on.browser, on.site.url);
    const blank = await page.request.get('/telechargements/ami-bretagne-vierge.pdf');
    await choose(page, 'vierge.pdf', await blank.body());
    await arrived(page, 'Vérifiez vos réponses');
    expect(await summaryOf(page, 'Votre situation')).toBe('Non renseigné');
    await context.close();
  });
});

/** Everything the draft store holds, as text. */
function draftText(page: Page): Promise<string> {
  return page.evaluate(
    () =>
      new Promise<string>((resolve, reject) => {
        const request = indexedDB.open('cpts-mode-d-emploi');
        request.onerror = () => reject(new Error('la base ne s’ouvre pas'));
        request.onsuccess = () => {
          const all = request.result.transaction('brouillons').objectStore('brouillons').getAll();
          all.onsuccess = () => {
            request.result.close();
            resolve(JSON.stringify(all.result));
          };
        };
      }),
  );
}
