import { describe, expect, test } from 'vitest';
import { openZip } from '../../../src/outputs/zip/read/index.ts';
import { siteInChromium } from '../../support/journeys.ts';
import { alive, arrived, downloaded, draftText as keptText, eventually, heading } from '../formulaire/parcours.ts';
import {
  agreed,
  backToList,
  begun,
  entered,
  exampleOpened,
  keptName,
  LETTRE,
  lettersOf,
  opened,
  PROJET,
  statusOf,
} from './parcours.ts';

const on = siteInChromium();
const NAMING = 'Nommer la CPTS et ses porteurs';
const ACTORS = 'Nommer les acteurs et les partenaires';

describe('une lettre d’intention, section par section', () => {
  test('deux sections, une terminée, la page rechargée, le fichier rouvert ailleurs', async () => {
    const { page, context, incidents } = await opened(on.browser, on.site.url);
    await begun(page);
    await agreed(page);
    await entered(page, NAMING);
    await page.locator('#champ-nom_cpts').fill('CPTS de Saint-Exemple');
    await page.getByLabel('Oui, elle est relue').check();
    await backToList(page);
    await arrived(page, 'CPTS de Saint-Exemple');
    expect(await statusOf(page, NAMING)).toBe('Terminé');
    await page.getByRole('link', { name: ACTORS }).click();
    await arrived(page, ACTORS);
    await page.locator('[id^="champ-associes-0-nom_acteur"]').first().fill('Dominique Exemple');
    await backToList(page);
    expect(await statusOf(page, ACTORS)).toBe('En cours');
    await eventually(() => keptText(page)).toContain('Dominique Exemple');
    await page.reload();
    await alive(page);
    await eventually(() => heading(page).textContent()).toBe('CPTS de Saint-Exemple');
    expect(await statusOf(page, NAMING)).toBe('Terminé');
    const pdf = await downloaded(page, () =>
      page.getByRole('button', { name: 'Enregistrer un fichier (PDF)' }).click(),
    );
    expect(pdf.name).toMatch(/^Lettre-d-intention-cpts-de-saint-exemple-brouillon-\d{4}-\d\d-\d\d\.pdf$/u);
    await page.getByText('Rien n’a changé depuis.').waitFor();
    await context.close();

    const elsewhere = await opened(on.browser, on.site.url);
    await elsewhere.page
      .locator('#reprendre-fichier')
      .setInputFiles({ name: pdf.name, mimeType: 'application/pdf', buffer: Buffer.from(pdf.bytes) });
    await arrived(elsewhere.page, 'CPTS de Saint-Exemple');
    expect(await statusOf(elsewhere.page, NAMING)).toBe('Terminé');
    expect(await statusOf(elsewhere.page, ACTORS)).toBe('En cours');
    await elsewhere.context.close();
    expect([...incidents, ...elsewhere.incidents]).toEqual([]);
  });

  test('le brouillon porte BROUILLON, le document vérifié non, le ZIP contient tout', async () => {
    const { page, context, incidents } = await opened(on.browser, on.site.url, PROJET);
    await exampleOpened(page);
    await page.getByRole('button', { name: 'Préparer le brouillon en PDF' }).click();
    const draft = await downloaded(page, () => page.getByRole('link', { name: 'Télécharger' }).click());
    expect(await lettersOf(draft.bytes)).toContain('BROUILLON');
    await page.getByRole('link', { name: 'Vérifier le dossier' }).click();
    await arrived(page, 'Vérifiez votre dossier');
    await page.getByRole('button', { name: 'Préparer les documents' }).click();
    await eventually(() => heading(page).textContent()).toBe('Votre PDF est prêt');
    const final = await downloaded(page, () => page.getByRole('link', { name: 'Télécharger' }).click());
    const letters = await lettersOf(final.bytes);
    expect(letters).not.toContain('BROUILLON');
    expect(letters).toContain('Saint-Exemple');
    const zip = await downloaded(page, () => page.getByRole('button', { name: 'Tout dans un ZIP' }).click());
    const archive = openZip(zip.bytes);
    expect(archive.names.map((name) => name.replace(/-\d{4}-\d\d-\d\d/u, ''))).toEqual([
      'Projet-de-sante-cpts-de-saint-exemple.pdf',
      'Projet-de-sante-cpts-de-saint-exemple.docx',
      'Projet-de-sante-cpts-de-saint-exemple.cpts.json',
      'Prochaines-etapes.pdf',
    ]);
    const steps = await lettersOf(archive.read('Prochaines-etapes.pdf') ?? new Uint8Array());
    expect(steps).toContain('ars-hdf-dos-pole-somme@ars.sante.fr');
    await context.close();
    expect(incidents).toEqual([]);
  });

  test('un dossier se renomme, se duplique, se supprime et revient', async () => {
    const { page, context, incidents } = await opened(on.browser, on.site.url);
    await begun(page, 'La Maquette');
    await agreed(page);
    await page.getByRole('link', { name: 'Tous mes dossiers sur cet appareil' }).click();
    await page.getByRole('button', { name: 'Renommer La Maquette' }).click();
    await page.getByLabel('Nouveau nom').fill('Le Spécimen');
    await page.getByRole('button', { name: 'Renommer', exact: true }).click();
    await page.getByRole('button', { name: 'Dupliquer Le Spécimen' }).click();
    await page.getByRole('link', { name: 'Le Spécimen (copie)' }).waitFor();
    await page.getByRole('button', { name: 'Supprimer Le Spécimen (copie)' }).click();
    await eventually(() => page.getByRole('link', { name: 'Le Spécimen (copie)' }).count()).toBe(0);
    await page.getByRole('button', { name: 'Annuler la suppression' }).click();
    await page.getByRole('link', { name: 'Le Spécimen (copie)' }).click();
    await eventually(() => heading(page).textContent()).toBe('Le Spécimen (copie)');
    await context.close();
    expect(incidents).toEqual([]);
  });

  test('une erreur empêche de dire une section terminée, et la vérification y mène', async () => {
    const { page, context } = await opened(on.browser, on.site.url);
    await begun(page);
    await entered(page, NAMING);
    await page.locator('#champ-porteurs-0-courriel').fill('pas une adresse');
    await page.getByLabel('Oui, elle est relue').check();
    await backToList(page);
    await page.getByRole('heading', { name: 'Il y a un problème' }).waitFor();
    await page.getByLabel('Non, nous y reviendrons').check();
    await backToList(page);
    await arrived(page, 'CPTS de Saint-Exemple');
    expect(await statusOf(page, NAMING)).toBe('Il y a un problème');
    await page.getByRole('link', { name: 'Vérifier le dossier' }).click();
    await page.locator('.probleme a').first().click();
    await eventually(() => page.evaluate(() => document.activeElement?.id)).toBe('champ-porteurs-0-courriel');
    await context.close();
  });

  test('ce qui est écrit dans un dossier est proposé au suivant', async () => {
    const { page, context } = await opened(on.browser, on.site.url);
    await begun(page);
    await agreed(page);
    await entered(page, NAMING);
    await page.locator('#champ-nom_cpts').fill('CPTS de Saint-Exemple');
    await backToList(page);
    await eventually(() => keptName(page)).toBe('CPTS de Saint-Exemple');
    await page.goto(PROJET);
    await alive(page);
    await begun(page, 'Le projet');
    await page.getByRole('heading', { name: 'Reprendre ce que vous avez déjà écrit' }).waitFor();
    await page.getByRole('button', { name: /^Reprendre (?:cette|ces)/u }).click();
    await entered(page, 'Nommer la CPTS et son référent');
    expect(await page.locator('#champ-nom_cpts').inputValue()).toBe('CPTS de Saint-Exemple');
    await context.close();
  });

  test('le tableau de bord de l’équipe dit qui écrit quoi, en PDF aussi', async () => {
    const { page, context } = await opened(on.browser, on.site.url, LETTRE);
    await begun(page);
    await entered(page, NAMING);
    // Folded for somebody who writes alone.
    await page.getByText('Confiée à', { exact: true }).click();
    await page.getByLabel('Qui l’écrit').fill('Claude Modèle');
    await backToList(page);
    await page.getByRole('link', { name: 'Tableau de bord de l’équipe' }).click();
    await arrived(page, 'CPTS de Saint-Exemple');
    expect(await page.getByRole('row', { name: NAMING }).innerText()).toContain('Claude Modèle');
    await page.getByRole('button', { name: 'Tableau de bord en PDF' }).click();
    const pdf = await downloaded(page, () => page.getByRole('link', { name: 'Télécharger' }).click());
    expect(await lettersOf(pdf.bytes)).toContain('Claude Modèle');
    await context.close();
  });
});
