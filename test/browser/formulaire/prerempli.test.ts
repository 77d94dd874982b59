import { describe, expect, test } from 'vitest';
import { encode } from '../../../src/forms/prefill/index.ts';
import { siteInChromium } from '../../support/journeys.ts';
import { watchedPage } from '../../support/browser.ts';
import { answered, arrived, eventually, goOn, heading, opened, PAGE } from './parcours.ts';

const on = siteInChromium();
const CONTEXTE = 'Une équipe de La Maquette réfléchit depuis un an.';
const PAR = { par: 'URPS de La Maquette' };
const lien = `${PAGE}${encode({ slug: 'ami-bretagne' }, { contexte: CONTEXTE, couleur: 'vert' }, PAR) ?? ''}`;

describe('un lien prérempli', () => {
  test('ses réponses sont montrées, marquées, modifiables ; l’adresse est nettoyée ; l’inconnue est nommée', async () => {
    const { page, context, incidents } = await watchedPage(on.browser, on.site.url, { serviceWorkers: 'block' });
    await page.goto(lien);
    const panel = page.getByRole('region', { name: /Prérempli par/ });
    await eventually(() => panel.count()).toBe(1);
    expect(await panel.textContent()).toContain(CONTEXTE);
    expect(await panel.textContent()).toMatch(/couleur.*ne demande pas/);
    expect(new URL(page.url()).hash).toBe('');

    await page
      .getByRole('link', { name: 'Modifier ou vérifier' })
      .or(page.locator('a[href="#verifier"]'))
      .first()
      .click();
    await page.locator('a[href="#modifier-contexte"]').click();
    await arrived(page, 'Quel contexte');
    const mark = page.locator('p.prerempli');
    expect(await mark.textContent()).toContain('URPS de La Maquette');
    await page.getByRole('textbox').first().fill('Autre chose.');
    await eventually(() => mark.count()).toBe(0);
    await goOn(page);
    await arrived(page, 'Vérifiez vos réponses');
    expect(await page.getByText('Autre chose.').count()).toBe(1);

    // Nobody agreed to anything: a new visit finds nothing.
    await page.goto('/glossaire/');
    await page.goto(PAGE);
    await eventually(() => page.getByRole('link', { name: 'Commencer', exact: true }).count()).toBe(1);
    expect(incidents).toEqual([]);
    await context.close();
  });

  test('un brouillon n’est jamais remplacé sans le demander', async () => {
    const { page, context } = await opened(on.browser, on.site.url);
    await answered(page);
    await page.getByRole('button', { name: 'Oui, garder un brouillon' }).click();
    await eventually(() => page.getByText(/Brouillon enregistré/).count()).toBe(1);
    const other = await context.newPage();
    await other.goto(lien);
    const panel = other.getByRole('region', { name: /propose des réponses/ });
    await eventually(() => panel.count()).toBe(1);
    await panel.getByRole('button', { name: /Garder mes réponses/ }).click();
    await eventually(() => panel.count()).toBe(0);
    await other.getByRole('button', { name: /Reprendre mon brouillon/ }).click();
    await eventually(() => other.getByText('Dominique Exemple').count()).toBeGreaterThan(0);
    await context.close();
  });

  test('un lien abîmé le dit, et laisse le formulaire vide', async () => {
    const { page, context } = await watchedPage(on.browser, on.site.url, { serviceWorkers: 'block' });
    await page.goto(`${PAGE}#p=v1.AAAA`);
    await eventually(() => page.getByText(/Ce lien est abîmé/).count()).toBe(1);
    expect(new URL(page.url()).hash).toBe('');
    expect(await heading(page).textContent()).toContain('AMI');
    await context.close();
  });
});
