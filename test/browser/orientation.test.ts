import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { watchedPage } from '../support/browser.ts';
import { siteInChromium } from '../support/journeys.ts';

const on = siteInChromium();
const PAGE = '/par-ou-commencer/';
const PHONE = { viewport: { width: 320, height: 640 }, serviceWorkers: 'block' } as const;

/** The one question or outcome in sight. */
const here = (page: Page) => page.locator('.pas:visible h2').allTextContents();

/** Does what leads to another address, and waits for its page. */
async function moved(page: Page, act: () => Promise<unknown>): Promise<void> {
  const before = page.url();
  await act();
  await page.waitForURL((url) => url.href !== before, { waitUntil: 'load' });
}

/** Tabs to a link and follows it, hands off the mouse. */
async function follow(page: Page, words: string): Promise<void> {
  for (let pressed = 0; pressed < 60; pressed++) {
    await page.keyboard.press('Tab');
    const text = await page.evaluate(() => document.activeElement?.textContent.trim() ?? '');
    if (!text.startsWith(words)) continue;
    return moved(page, () => page.keyboard.press('Enter'));
  }
  throw new Error(`Le clavier n’atteint pas « ${words} ».`);
}

test('au clavier, sur 320 px : de la première question à l’issue, retour, adresse partagée', async () => {
  const { page, context, incidents } = await watchedPage(on.browser, on.site.url, PHONE);
  await page.goto(PAGE, { waitUntil: 'networkidle' });
  await follow(page, 'Professionnel de santé');
  // The new question has the focus, so that it is said, and Tab goes on to its answers.
  expect(await page.evaluate(() => document.activeElement?.textContent.trim())).toContain('déjà dans une CPTS');
  await follow(page, 'Non');
  await follow(page, 'Bretagne');
  expect(await here(page)).toEqual([expect.stringContaining('Où en est le projet')]);
  await follow(page, 'Un groupe et un territoire');
  expect(await here(page)).toEqual([expect.stringContaining('Déclarez votre projet')]);
  expect(new URL(page.url()).search).toBe('?profil=soignant&couverte=non&region=bretagne&avancement=groupe');
  expect(await page.title()).toMatch(/^Déclarez votre projet à l’ARS – Par où commencer/);
  expect(await page.locator('[data-a-remplir] li:visible').allInnerTexts()).toEqual([
    expect.stringMatching(/AMI de l’ARS Bretagne\s+modèle de votre ARS/),
  ]);
  expect(await page.locator('[data-contacts] li:visible').count()).toBeGreaterThan(0);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  expect(wide).toBe(false);

  const shared = await context.newPage();
  await shared.goto(page.url(), { waitUntil: 'networkidle' });
  expect(await here(shared)).toEqual(await here(page));

  await page.goBack({ waitUntil: 'load' });
  expect(await here(page)).toEqual([expect.stringContaining('Où en est le projet')]);
  await context.close();
  expect(incidents).toEqual([]);
});

test('modifier une réponse garde les autres ; une clé inconnue repose la question', async () => {
  const { page, context, incidents } = await watchedPage(on.browser, on.site.url, PHONE);
  await page.goto(`${PAGE}?profil=soignant&couverte=non&region=corse&avancement=idee`, { waitUntil: 'networkidle' });
  await moved(page, () => page.getByRole('link', { name: /Modifier.*Votre commune/ }).click());
  expect(await here(page)).toEqual([expect.stringContaining('Votre commune')]);
  await moved(page, () => page.getByRole('link', { name: 'Oui', exact: true }).click());
  expect(await here(page)).toEqual([expect.stringContaining('Rejoignez la CPTS qui existe')]);

  await page.goto(`${PAGE}?profil=magicien&couverte=non`, { waitUntil: 'networkidle' });
  expect(await here(page)).toEqual([expect.stringContaining('Vous êtes')]);
  await page.goto(`${PAGE}?profil=habitant`, { waitUntil: 'networkidle' });
  expect(await page.locator('.pas:visible a[href="https://www.sante.fr"]').count()).toBe(1);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await context.close();
  expect(incidents).toEqual([]);
});

test('une commune couverte, ou dont on ne sait rien : Rézone, la caisse de son département, l’ARS à joindre', async () => {
  const { page, context, incidents } = await watchedPage(on.browser, on.site.url, PHONE);
  await page.goto(`${PAGE}?profil=soignant&couverte=ne-sait-pas&region=normandie`, { waitUntil: 'networkidle' });
  expect(await page.locator('.pas:visible .gestes a').first().innerText()).toContain('Rézone');
  const first = page.locator('.pas:visible [data-qui]').first();
  expect(await first.getByRole('link').allInnerTexts()).toEqual([
    'Calvados (14)',
    'Eure (27)',
    'Manche (50)',
    'Orne (61)',
    'Seine-Maritime (76)',
  ]);
  expect(await first.getByRole('link', { name: 'Orne' }).getAttribute('href')).toBe(
    '/contacts/normandie/orne/#groupe-caisses',
  );

  await page.goto(`${PAGE}?profil=soignant&couverte=oui-cpts&region=bretagne`, { waitUntil: 'networkidle' });
  const block = page.locator('.pas:visible [data-contacts]');
  expect(await block.innerText()).not.toMatch(/manifestation d’intérêt|présentation/);
  expect(await block.locator('a[href^="mailto:"]').count()).toBe(1);
  expect(await block.locator('a[href^="/contacts/bretagne/#urps-mk-bretagne"]').count()).toBe(1);
  await context.close();
  expect(incidents).toEqual([]);
});

test('sans script : une question après l’autre, par leurs liens', async () => {
  const { page, context } = await watchedPage(on.browser, on.site.url, { ...PHONE, javaScriptEnabled: false });
  await page.goto(PAGE);
  for (const words of ['Professionnel de santé', 'Oui', 'Bretagne']) {
    await page.getByRole('link', { name: words, exact: true }).click();
  }
  expect(await here(page)).toEqual([expect.stringContaining('Rejoignez la CPTS qui existe')]);
  expect(await page.locator('.pas:visible a[href="/contacts/"]').count()).toBeGreaterThan(0);
  await context.close();
});
