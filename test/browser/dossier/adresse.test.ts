import { expect, test } from 'vitest';
import { siteInChromium } from '../../support/journeys.ts';
import { watchedPage } from '../../support/browser.ts';
import { alive, downloaded } from '../formulaire/parcours.ts';
import { begun, LETTRE, lettersOf } from './parcours.ts';

const on = siteInChromium();
/** Where someone else publishes the same site: no address of the build can be this one. */
const ELSEWHERE = 'https://cpts.exemple.test';

test('ce qui se fait d’un dossier en chemin porte l’adresse où il s’écrit', async () => {
  const { page, context, incidents } = await watchedPage(on.browser, ELSEWHERE, { serviceWorkers: 'block' });
  await context.route(`${ELSEWHERE}/**`, async (route) => {
    const { pathname, search } = new URL(route.request().url());
    await route.fulfill({ response: await route.fetch({ url: new URL(pathname + search, on.site.url).href }) });
  });
  await page.goto(LETTRE);
  await alive(page);
  await begun(page);
  const saved = await downloaded(page, () =>
    page.getByRole('button', { name: 'Enregistrer un fichier (PDF)' }).click(),
  );
  expect(await lettersOf(saved.bytes)).toContain(`${ELSEWHERE}${LETTRE}`);

  await page.getByRole('button', { name: 'Préparer le brouillon en PDF' }).click();
  const draft = await downloaded(page, () =>
    page.locator('.fabrication').getByRole('link', { name: 'Télécharger' }).last().click(),
  );
  expect(await lettersOf(draft.bytes)).toContain(`${ELSEWHERE}${LETTRE}`);
  expect(incidents).toEqual([]);
  await context.close();
});
