import { expect, test } from 'vitest';
import { siteInChromium } from '../../support/journeys.ts';
import { arrived, eventually } from '../formulaire/parcours.ts';
import { DOSSIER, NAMING, person, readField, wrote } from './equipe.ts';

const on = siteInChromium();

test('une version se nomme, se compare, se retrouve et se supprime', async () => {
  const { page, context, incidents } = await person(on.browser, on.site.url, 'Dominique Exemple');
  await wrote(page, NAMING, 'nom_cpts', 'CPTS des six communes');
  await page.getByRole('link', { name: 'Versions du dossier' }).click();
  await arrived(page, 'Versions du dossier');
  await page.getByRole('button', { name: 'Garder une version' }).click();
  await page.getByText('Donnez un nom à cette version').waitFor();
  await page.getByLabel('Nom de la version').fill('v1, réunion du 12 mars');
  await page.getByRole('button', { name: 'Garder une version' }).click();
  await page.getByText('La version «\u00a0v1, réunion du 12 mars\u00a0» est gardée.').waitFor();
  await page.getByRole('link', { name: 'Retour' }).click();
  await wrote(page, NAMING, 'nom_cpts', 'CPTS des sept communes');

  await page.getByRole('link', { name: 'Versions du dossier' }).click();
  await page.getByRole('button', { name: /^Voir ce qui a changé depuis/u }).click();
  const changed = page.locator('.difference').first();
  await eventually(() => changed.locator('del').textContent()).toBe(' [retiré\u00a0: six] ');
  expect(await changed.locator('ins').textContent()).toBe(' [ajouté\u00a0: sept] ');

  await page.getByRole('button', { name: /^Revenir à cette version/u }).click();
  await page.getByRole('button', { name: 'Revenir à cette version', exact: true }).click();
  await page.getByText(/Le dossier est revenu à/u).waitFor();
  await page
    .getByText(/^Avant le retour à/u)
    .first()
    .waitFor();
  await page.getByRole('link', { name: 'Retour' }).click();
  await arrived(page, DOSSIER);
  expect(await readField(page, NAMING, 'nom_cpts')).toBe('CPTS des six communes');

  await page.getByRole('link', { name: 'Versions du dossier' }).click();
  const named = page.getByRole('region', { name: 'Versions gardées' });
  await named.getByRole('button', { name: /^Supprimer la version «.v1/u }).click();
  await named.getByRole('button', { name: 'Supprimer', exact: true }).click();
  await page.getByText(/est supprimée\. Vos réponses n’ont pas changé\./u).waitFor();
  await eventually(() => named.locator('strong').allTextContents()).toHaveLength(1);
  await context.close();
  expect(incidents).toEqual([]);
});
