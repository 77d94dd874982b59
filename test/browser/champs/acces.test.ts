import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { fixtureForm } from '../../support/fixture-form.ts';
import { fieldsInChromium, section } from './ouvrir.ts';

/** Answers that no field takes: each kind says what is wrong. */
const WRONG = {
  siret: '123',
  rna: '123',
  finess: 'x',
  code_postal: '1',
  courriel: 'd@',
  telephone: '02',
  rpps: '9',
  date_debut: 'demain',
  mois_bilan: '45/2026',
  part_autofinancee: 'beaucoup',
  effectif: '-3',
  engagement: '',
  nom_association: '',
  membres: [{ nom: 'Dominique', courriel_membre: 'd@', heures: 'dix' }],
  charges: { achats: { montant_charge: 'beaucoup' } },
  signature: { date: 'hier' },
  partenaires: [{ nom_partenaire: 'A', actions_communes: [{ echeance_action: 'un jour' }] }],
};
const on = fieldsInChromium();
const wrong = fieldsInChromium(WRONG);
const SECTIONS = fixtureForm().sections.map(({ id }) => id);

async function expectNoFault(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
}

const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Controls smaller than a finger: 44 CSS pixels, unless their whole label is the target. */
const smallTargets = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('main :is(button, select, textarea, summary, input)')]
      .filter((control) => !control.matches('.calendrier input, .redaction *, .territoire *'))
      .map((control) => control.closest('label, .coche') ?? control)
      .filter((control) => control.getClientRects().length > 0 && control.getBoundingClientRect().height < 43.5)
      .map((control) => control.outerHTML.slice(0, 140)),
  );

describe.each(SECTIONS)('section %s', (id) => {
  test('vide : aucune faute, rien ne déborde à 320 px, tout se touche du doigt', async () => {
    const { page, context, incidents } = await section(on, id, {
      filled: false,
      viewport: { width: 320, height: 800 },
    });
    await expectNoFault(page);
    expect(await overflow(page)).toBe(0);
    expect(await smallTargets(page)).toEqual([]);
    expect(incidents).toEqual([]);
    await context.close();
  });

  test('remplie, de nuit : aucune faute, rien ne déborde à 320 px', async () => {
    const { page, context, incidents } = await section(on, id, {
      colorScheme: 'dark',
      viewport: { width: 1280, height: 900 },
    });
    await expectNoFault(page);
    await page.setViewportSize({ width: 320, height: 800 });
    expect(await overflow(page)).toBe(0);
    expect(await smallTargets(page)).toEqual([]);
    expect(incidents).toEqual([]);
    await context.close();
  });

  test('en erreur : chaque message est au-dessus de son champ, et lié à lui', async () => {
    const { page, context } = await section(wrong, id, { viewport: { width: 360, height: 800 } });
    await page.locator('#verifier').click();
    await expectNoFault(page);
    expect(await overflow(page)).toBe(0);
    const unlinked = await page.evaluate(() =>
      [...document.querySelectorAll('.erreur[id]')]
        .filter(({ id: error }) => document.querySelector(`[aria-describedby~="${CSS.escape(error)}"]`) === null)
        .map(({ textContent }) => textContent),
    );
    expect(unlinked).toEqual([]);
    await context.close();
  });
});

test('chaque sorte de faute est dite', async () => {
  const { page, context } = await section(wrong, 'association');
  await page.locator('#verifier').click();
  expect(await page.locator('.erreur').count()).toBe(8);
  const siret = page.locator('#champ-siret');
  expect(await siret.getAttribute('aria-invalid')).toBe('true');
  await context.close();
});

test('rien n’est dit en rouge pendant qu’on écrit', async () => {
  const { page, context } = await section(on, 'association', { filled: false });
  await page.locator('#champ-siret').fill('12');
  await page.locator('#champ-courriel').fill('d@');
  await page.keyboard.press('Tab');
  expect(await page.locator('.erreur, [aria-invalid]').count()).toBe(0);
  await context.close();
});
