import { describe, expect, test } from 'vitest';
import { siteInChromium } from '../../support/journeys.ts';
import { arrived, eventually, focused } from '../formulaire/parcours.ts';
import { DOSSIER, HELP, NAMING, person, readField, received, saved, wrote } from './equipe.ts';

const on = siteInChromium();

/** Two people who left from the same file, and wrote differently; the first one has received the file of the other. */
async function diverged() {
  const mine = await person(on.browser, on.site.url, 'Dominique Exemple');
  await wrote(mine.page, NAMING, 'nom_cpts', 'CPTS de Saint-Exemple');
  await wrote(mine.page, NAMING, 'porteurs-0-nom', 'Dominique Exemple');
  const common = await saved(mine.page);
  const theirs = await person(on.browser, on.site.url, 'Claude Modèle', common);
  await wrote(theirs.page, NAMING, 'nom_cpts', 'CPTS de Saint-Exemple et de La Maquette');
  await wrote(theirs.page, NAMING, 'porteurs-0-nom', 'Dominique Exemple-Modèle');
  await wrote(theirs.page, HELP, 'montant_demande', '1500');
  const file = await saved(theirs.page);
  await theirs.context.close();
  await wrote(mine.page, NAMING, 'nom_cpts', 'CPTS du Spécimen');
  await received(mine.page, file);
  return { ...mine, incidents: [...mine.incidents, ...theirs.incidents] };
}

const item = (page: Awaited<ReturnType<typeof diverged>>['page'], libelle: string) =>
  page.locator('.comparaison').filter({ hasText: libelle });

describe('deux personnes, un dossier', () => {
  test('tout y est : ce qui n’est que d’un côté, ce que l’un a changé, et les deux là où les deux ont écrit', async () => {
    const { page, context, incidents } = await diverged();
    await page.getByRole('link', { name: 'Fusionner réponse par réponse' }).click();
    await arrived(page, 'Fusionner avec le fichier de Claude Modèle');
    const name = item(page, 'Nom de la CPTS');
    await eventually(() => name.innerText()).toContain('Les deux ont changé depuis le fichier commun');
    expect(await name.locator('input:checked').count()).toBe(0);
    const bearer = item(page, 'Dominique Exemple-Modèle');
    expect(await bearer.getByLabel('Prendre le sien').isChecked()).toBe(true);
    expect(await page.getByLabel(/Montant demandé/u).isChecked()).toBe(true);
    await name.getByLabel('Garder les deux').check();
    await page.getByRole('button', { name: 'Appliquer la fusion' }).click();
    await eventually(() => focused(page)).toBe('La fusion est faite');
    await page.getByRole('link', { name: 'Revenir aux sections' }).click();
    await arrived(page, DOSSIER);
    expect(await readField(page, NAMING, 'nom_cpts')).toBe(
      'CPTS du Spécimen / CPTS de Saint-Exemple et de La Maquette',
    );
    expect(await readField(page, NAMING, 'porteurs-0-nom')).toBe('Dominique Exemple-Modèle');
    expect(await readField(page, HELP, 'montant_demande')).toBe('1500');
    await page.getByRole('link', { name: 'Versions du dossier' }).click();
    await page
      .getByText(/^Avant la fusion du/u)
      .first()
      .waitFor();
    await context.close();
    expect(incidents).toEqual([]);
  });

  test('au clavier seul, puis annulée : le dossier est comme avant, les choix sont restés', async () => {
    const { page, context, incidents } = await diverged();
    await page.getByRole('link', { name: 'Fusionner réponse par réponse' }).press('Enter');
    await arrived(page, 'Fusionner avec le fichier de Claude Modèle');
    const mine = item(page, 'Nom de la CPTS').getByLabel('Garder le mien');
    await mine.focus();
    await page.keyboard.press('ArrowRight');
    expect(await item(page, 'Nom de la CPTS').getByLabel('Prendre le sien').isChecked()).toBe(true);
    await page.getByRole('button', { name: 'Appliquer la fusion' }).press('Enter');
    await eventually(() => focused(page)).toBe('La fusion est faite');
    await page.getByRole('button', { name: 'Annuler', exact: true }).press('Enter');
    await page.getByText('C’est annulé').waitFor();
    await eventually(() => focused(page)).toContain('diffèrent');
    expect(await item(page, 'Nom de la CPTS').getByLabel('Prendre le sien').isChecked()).toBe(true);
    await page.getByRole('link', { name: 'Ne rien changer' }).press('Enter');
    await arrived(page, DOSSIER);
    expect(await readField(page, NAMING, 'nom_cpts')).toBe('CPTS du Spécimen');
    await context.close();
    expect(incidents).toEqual([]);
  });

  test('ce qui ne tient pas à deux est mis de côté, se copie, puis s’oublie', async () => {
    const mine = await person(on.browser, on.site.url, 'Dominique Exemple');
    await wrote(mine.page, HELP, 'montant_demande', '1200');
    const common = await saved(mine.page);
    const theirs = await person(on.browser, on.site.url, 'Claude Modèle', common);
    await wrote(theirs.page, HELP, 'montant_demande', '1500');
    const file = await saved(theirs.page);
    const { page } = mine;
    await wrote(page, HELP, 'montant_demande', '1300');
    await received(page, file);
    await page.getByRole('link', { name: 'Fusionner réponse par réponse' }).click();
    await page.getByLabel(/Garder les deux/u).check();
    await page.getByRole('button', { name: 'Appliquer la fusion' }).click();
    const aside = page.getByRole('region', { name: 'Réponses mises de côté' });
    await eventually(() => aside.innerText()).toContain('1\u202f500');
    await mine.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await aside.getByRole('button', { name: /Copier/u }).click();
    await page.getByText('La réponse est copiée').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('1\u202f500');
    await aside.getByRole('button', { name: /Ne plus garder/u }).click();
    await aside.getByRole('button', { name: 'Ne plus garder', exact: true }).click();
    await eventually(() => aside.innerText()).not.toContain('1\u202f500');
    await page.getByRole('link', { name: 'Revenir aux sections' }).click();
    await arrived(page, DOSSIER);
    expect(await readField(page, HELP, 'montant_demande')).toBe('1300');
    await Promise.all([mine.context.close(), theirs.context.close()]);
    expect([...mine.incidents, ...theirs.incidents]).toEqual([]);
  });

  test('« Tout remplacer » garde d’abord une version', async () => {
    const { page, context } = await diverged();
    await page.getByRole('button', { name: 'Tout remplacer' }).click();
    await eventually(() => page.getByRole('heading', { name: /Que faire du fichier/u }).count()).toBe(0);
    expect(await readField(page, NAMING, 'nom_cpts')).toBe('CPTS de Saint-Exemple et de La Maquette');
    await page.getByRole('link', { name: 'Versions du dossier' }).click();
    await page
      .getByText(/^Avant le remplacement du/u)
      .first()
      .waitFor();
    await context.close();
  });
});
