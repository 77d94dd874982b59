import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { siteInChromium } from '../../support/journeys.ts';
import { installed, savedByQpdf } from '../../support/pdf.ts';
import { answered, arrived, downloaded, eventually, opened, PAGE, summaryOf, typing } from './parcours.ts';

const on = siteInChromium();

/** The smallest PDF that says it is encrypted: nobody can read further without the password. */
const LOCKED = Buffer.from(
  '%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[]/Count 0>>\nendobj\n' +
    '3 0 obj\n<</Filter/Standard/V 2/R 3/Length 128/P -4/O(x)/U(x)>>\nendobj\n' +
    'trailer\n<</Size 4/Root 1 0 R/Encrypt 3 0 R/ID[(a)(a)]>>\nstartxref\n0\n%%EOF\n',
);

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
    expect(await panel.locator('dt').count()).toBe(1);
    expect(await panel.innerText()).toContain('Un autre contexte');
    await panel.getByRole('button', { name: 'Garder mes réponses actuelles' }).click();
    await page.goto(`${PAGE}#verifier`);
    expect(await summaryOf(page, 'contexte')).toBe('Un autre contexte');

    await page.goto(`${PAGE}#debut`);
    await choose(page, name, bytes);
    await page.getByRole('button', { name: 'Remplacer mes réponses' }).click();
    await arrived(page, 'Vérifiez vos réponses');
    expect(await summaryOf(page, 'contexte')).toContain('Première ligne de La Maquette.');
    await context.close();
  });

  test.each([
    ['un fichier étranger', 'photo.pdf', Buffer.from('bonjour'), 'n’est ni un PDF ni un fichier'],
    ['un PDF abîmé', 'coupe.pdf', Buffer.from('%PDF-1.7\n1 0 obj\n<<'), 'abîmé'],
    ['un PDF chiffré', 'secret.pdf', LOCKED, 'protégé par un mot de passe'],
    ['un fichier énorme', 'film.pdf', Buffer.alloc(26_000_000, '%PDF-'), 'trop gros'],
  ])('%s : une phrase claire, et rien ne change', async (_case, name, buffer, sentence) => {
    const { page, context, incidents } = await opened(on.browser, on.site.url);
    await typing(page);
    await page.goto(`${PAGE}#debut`);
    await choose(page, name, buffer);
    await eventually(() => page.locator('.depot [role=alert]').innerText()).toContain(sentence);
    await page.goto(`${PAGE}#verifier`);
    expect(await summaryOf(page, 'contexte')).toBe('Écrit avant la panne');
    expect(incidents).toEqual([]);
    await context.close();
  });

  test.runIf(installed('qpdf'))('un PDF d’ici, chiffré par un autre logiciel', async () => {
    const { page, context } = await opened(on.browser, on.site.url);
    const example = await page.request.get('/telechargements/ami-bretagne-exemple.pdf');
    const locked = savedByQpdf(await example.body(), '--encrypt', 'secret', 'secret', '256', '--');
    await choose(page, 'secret.pdf', locked);
    await eventually(() => page.locator('.depot [role=alert]').innerText()).toContain('mot de passe');
    await context.close();
  });

  test('un fichier déposé à la souris est repris', async () => {
    const { page, context, incidents } = await opened(on.browser, on.site.url);
    const example = await page.request.get('/telechargements/ami-bretagne-exemple.pdf');
    const dataTransfer = await page.evaluateHandle(
      (base64) => {
        const dropped = new DataTransfer();
        const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
        dropped.items.add(new File([bytes], 'exemple.pdf', { type: 'application/pdf' }));
        return dropped;
      },
      (await example.body()).toString('base64'),
    );
    await page.dispatchEvent('.depot', 'dragover', { dataTransfer });
    await page.locator('.depot.survol').waitFor();
    await page.dispatchEvent('.depot', 'drop', { dataTransfer });
    await arrived(page, 'Vérifiez vos réponses');
    expect(await summaryOf(page, 'acteurs')).toContain('Dominique Exemple');
    expect(incidents).toEqual([]);
    await context.close();
  });

  test('le PDF vierge du site, choisi tel quel, ne casse rien', async () => {
    const { page, context } = await opened(on.browser, on.site.url);
    const blank = await page.request.get('/telechargements/ami-bretagne-vierge.pdf');
    await choose(page, 'vierge.pdf', await blank.body());
    await arrived(page, 'Vérifiez vos réponses');
    expect(await summaryOf(page, 'contexte')).toBe('Non renseigné');
    await context.close();
  });
});
