import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { watchedPage } from '../../support/browser.ts';
import { siteInChromium } from '../../support/journeys.ts';
import { eventually, expectNoSidewaysScroll } from '../formulaire/parcours.ts';

const on = siteInChromium();
const address = (page: Page) => page.getByLabel('Le lien', { exact: true }).inputValue();

/** The builder, with the questions of this form. */
async function preparing(page: Page, form: string): Promise<void> {
  await page.goto('/integrer/#preremplis');
  await page.getByLabel('Formulaire', { exact: true }).selectOption(form);
  await eventually(() => address(page)).toContain(`/formulaires/${form}/`);
}

/** Opens the section whose summary starts by these words. */
const unfold = (page: Page, section: string) => page.locator('summary').filter({ hasText: section }).click();

describe('préparer un lien', () => {
  test('textes, choix, dates et département : l’adresse les porte, et s’ouvre', async () => {
    const { page, context, incidents } = await watchedPage(on.browser, on.site.url, { serviceWorkers: 'block' });
    await preparing(page, 'projet-de-sante-hauts-de-france');
    await page.getByLabel('Qui prépare ce lien').fill('URPS de La Maquette');
    await page.getByLabel('Département', { exact: true }).selectOption('d59');
    await eventually(() => address(page)).toMatch(/\?dept=59$/u);
    await page.getByLabel('Chercher une question').fill('statut');
    await eventually(() => page.locator('[data-champs] details[open]').count()).toBe(1);
    await page.getByLabel('Statut juridique').selectOption({ index: 1 });
    await page.getByLabel('Chercher une question').fill('rien de tel');
    await eventually(() => page.getByText(/Aucune question ne contient/).count()).toBe(1);
    await page.getByLabel('Chercher une question').fill('');
    await unfold(page, 'Déploiement de chaque mission');
    await page.getByLabel('Date de signature').fill('32/13/2026');
    await page.keyboard.press('Tab');
    await eventually(() => page.getByText('À revoir avant de donner ce lien').isVisible()).toBe(true);
    await page.getByLabel('Date de signature').fill('21/11/2026');
    await page.keyboard.press('Tab');
    await eventually(() => page.getByText('À revoir avant de donner ce lien').isVisible()).toBe(false);

    const [opened] = await Promise.all([
      context.waitForEvent('page'),
      page.getByRole('link', { name: 'Essayer ce lien' }).click(),
    ]);
    const panel = opened.getByRole('region', { name: /Un lien de « URPS de La Maquette » propose/u });
    await eventually(() => panel.count()).toBe(1);
    expect(await panel.textContent()).toMatch(/Nord.*21 novembre 2026/u);
    expect(incidents).toEqual([]);
    await context.close();
  });

  test('un code QR tant que le lien est court, et le dit ensuite', async () => {
    const { page, context } = await watchedPage(on.browser, on.site.url, { serviceWorkers: 'block' });
    await preparing(page, 'ami-bretagne');
    const code = page.getByRole('img', { name: 'Code QR du lien' });
    await eventually(() => code.getAttribute('src')).toMatch(/^data:image\/svg/u);
    const before = await code.getAttribute('src');
    await page.getByLabel('Votre situation').fill('La Maquette.');
    await eventually(() => code.getAttribute('src')).not.toBe(before);
    await page.getByLabel('Votre situation').fill('La Maquette. '.repeat(60));
    await eventually(() => code.isVisible()).toBe(false);
    expect(await page.getByText(/Au-delà de 600 signes/).count()).toBe(1);
    await page.getByLabel('Votre situation').fill('La Maquette. '.repeat(6000));
    await eventually(() => page.getByText(/trop longues pour un lien/).isVisible()).toBe(true);
    expect(await address(page)).toBe('');
    await context.close();
  });

  test('au clavier, à 320 px', async () => {
    const { page, context } = await watchedPage(on.browser, on.site.url, {
      serviceWorkers: 'block',
      viewport: { width: 320, height: 640 },
    });
    await preparing(page, 'lettre-d-intention');
    await page.getByLabel('Chercher une question').focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.type('CPTS de Saint-Exemple');
    await eventually(() => address(page)).toContain('#p=v1.');
    expect(await page.locator('summary').filter({ hasText: '(1 réponse)' }).count()).toBe(1);
    await expectNoSidewaysScroll(page);
    await context.close();
  });
});

test('tester un lien : chaque clé dit ce qu’elle fait', async () => {
  const { page, context } = await watchedPage(on.browser, on.site.url, { serviceWorkers: 'block' });
  await page.goto('/liens/test/');
  const explained = async (link: string) => {
    await page.getByLabel('Le lien').fill(link);
    await page.getByRole('button', { name: 'Lire le lien' }).click();
    return page.locator('[data-explique]');
  };
  const form = `${on.site.url}/formulaires/projet-de-sante-hauts-de-france/`;
  const said = await explained(`${form}?region=hauts-de-france&dept=59&couleur=vert`);
  await eventually(() => said.textContent()).toContain('Département\u00A0: Nord');
  expect(await said.textContent()).toMatch(/région de la visite.*hauts-de-france/u);
  expect(await said.textContent()).toMatch(/ne connaît pas.*couleur = vert/u);
  await explained(`${form}?dept=35`);
  await eventually(() => said.textContent()).toMatch(/Laissé de côté.*ne propose pas «\u00A035\u00A0»/u);
  await explained(`${form}#p=v2.AAAA`);
  await eventually(() => said.textContent()).toContain('autre version du site');
  await explained('n’importe quoi');
  await eventually(() => said.textContent()).toContain('Collez une adresse entière');
  await context.close();
});
