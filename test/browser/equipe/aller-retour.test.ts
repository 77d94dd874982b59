import { describe, expect, test } from 'vitest';
import { siteInChromium } from '../../support/journeys.ts';
import { arrived, downloaded, eventually, focused } from '../formulaire/parcours.ts';
import { backToList, entered, LETTRE, opened } from '../dossier/parcours.ts';
import { DOSSIER, given, goTo, HELP, NAMING, person, readField, received, wrote } from './equipe.ts';

const on = siteInChromium();

describe('une section confiée', () => {
  test('part seule, revient, et rien d’autre ne change', async () => {
    const mine = await person(on.browser, on.site.url, 'Dominique Exemple');
    await wrote(mine.page, NAMING, 'nom_cpts', 'CPTS de Saint-Exemple');
    await mine.page.getByRole('link', { name: 'Confier des sections' }).click();
    await arrived(mine.page, 'Confier des sections');
    await mine.page.getByRole('button', { name: 'Faire le fichier à envoyer' }).click();
    await mine.page.getByText('Indiquez à qui vous confiez ces sections').waitFor();
    await mine.page.getByLabel('À qui').and(mine.page.locator(':focus')).fill('Claude Modèle');
    await mine.page.getByRole('button', { name: 'Faire le fichier à envoyer' }).click();
    await mine.page.getByText('Cochez au moins une section à confier').waitFor();
    await mine.page.locator('fieldset label:first-of-type input:focus').waitFor();
    await mine.page.getByLabel(HELP).check();
    const file = await downloaded(mine.page, () =>
      mine.page.getByRole('button', { name: 'Faire le fichier à envoyer' }).click(),
    );
    expect(file.name).toContain('-appui-');
    await eventually(() => focused(mine.page)).toBe('Envoyez maintenant le fichier');
    const mail = await mine.page.getByRole('link', { name: 'Préparer le courriel' }).getAttribute('href');
    expect(decodeURIComponent(mail ?? '')).toContain(`Voici le fichier de «\u00a0${DOSSIER}\u00a0»`);
    await mine.page.getByText(/^Confiée à Claude Modèle par Dominique Exemple, le /u).waitFor();

    const theirs = await opened(on.browser, on.site.url, LETTRE);
    await given(theirs.page, file);
    await theirs.page.getByRole('heading', { name: 'Une section vous est confiée' }).waitFor();
    await theirs.page.getByRole('link', { name: 'Écrire cette section' }).click();
    await arrived(theirs.page, HELP);
    await theirs.page.locator('#champ-montant_demande').fill('1500');
    await backToList(theirs.page);
    expect(await theirs.page.locator('.taches a').allInnerTexts()).toEqual([HELP]);
    await theirs.page.getByText('Les autres sections ne vous sont pas confiées').click();
    await theirs.page.getByRole('listitem').filter({ hasText: NAMING }).waitFor();
    await goTo(theirs.page, '#identite');
    await theirs.page.getByText('Cette section ne vous est pas confiée.').waitFor();
    expect(await theirs.page.locator('[id^="champ-"]').count()).toBe(0);
    await theirs.page.getByRole('link', { name: 'Revenir à la liste' }).click();
    const back = await downloaded(theirs.page, () =>
      theirs.page.getByRole('button', { name: 'Rendre cette section' }).click(),
    );

    await mine.page.getByRole('link', { name: 'Retour' }).click();
    await arrived(mine.page, DOSSIER);
    await received(mine.page, back);
    await mine.page.getByRole('link', { name: 'Comparer et reprendre ces sections' }).click();
    await arrived(mine.page, 'Reprendre');
    await eventually(() => mine.page.locator('.fusion').innerText()).toContain('1\u202f500');
    await mine.page.getByRole('button', { name: 'Reprendre ces sections' }).click();
    await eventually(() => focused(mine.page)).toBe('Les sections sont reprises');
    await mine.page.getByRole('link', { name: 'Revenir aux sections' }).click();
    await arrived(mine.page, DOSSIER);
    expect(await readField(mine.page, HELP, 'montant_demande')).toBe('1500');
    expect(await readField(mine.page, NAMING, 'nom_cpts')).toBe('CPTS de Saint-Exemple');
    await mine.page.getByRole('link', { name: 'Confier des sections' }).click();
    await mine.page.getByLabel('À qui').waitFor();
    expect(await mine.page.getByText('Confiées en ce moment').count()).toBe(0);
    await Promise.all([mine.context.close(), theirs.context.close()]);
    expect([...mine.incidents, ...theirs.incidents]).toEqual([]);
  });
});

describe('une relecture', () => {
  test('se lit sans pouvoir rien changer, revient avec ses remarques, qui se corrigent et se suppriment', async () => {
    const mine = await person(on.browser, on.site.url, 'Dominique Exemple');
    await wrote(mine.page, NAMING, 'nom_cpts', 'CPTS de Saint-Exemple');
    await mine.page.getByRole('link', { name: 'Faire relire le dossier' }).click();
    await arrived(mine.page, 'Faire relire le dossier');
    const file = await downloaded(mine.page, () =>
      mine.page.getByRole('button', { name: 'Faire le fichier à relire' }).click(),
    );

    const reader = await person(on.browser, on.site.url, 'Sacha Spécimen', file);
    await entered(reader.page, NAMING);
    await eventually(() => reader.page.locator('.a-relire').first().innerText()).toContain('CPTS de Saint-Exemple');
    expect(await reader.page.locator('[id^="champ-"]').count()).toBe(0);
    await reader.page.getByLabel('À corriger').check();
    await reader.page.getByLabel('Ajouter un commentaire').fill('Le nom est trop long.');
    await reader.page.getByRole('button', { name: 'Ajouter ce commentaire' }).click();
    await reader.page.getByText('Commentaire ajouté.').waitFor();
    await reader.page.getByRole('link', { name: 'Revenir à la liste' }).click();
    await arrived(reader.page, DOSSIER);
    const back = await downloaded(reader.page, () =>
      reader.page.getByRole('button', { name: 'Rendre ma relecture' }).click(),
    );

    await mine.page.getByRole('link', { name: 'Retour' }).click();
    await wrote(mine.page, NAMING, 'nom_cpts', 'CPTS Exemple');
    await received(mine.page, back);
    await mine.page.getByRole('link', { name: 'Voir cette relecture' }).click();
    await arrived(mine.page, 'La relecture de Sacha Spécimen');
    await mine.page.getByRole('button', { name: 'Ajouter ces remarques à mon dossier' }).click();
    await eventually(() => focused(mine.page)).toBe('La relecture est dans votre dossier');
    await mine.page.getByRole('link', { name: 'Revenir aux sections' }).click();
    await entered(mine.page, NAMING);
    expect(await mine.page.locator('#champ-nom_cpts').inputValue()).toBe('CPTS Exemple');
    const review = mine.page.getByRole('region', { name: 'Relecture' });
    expect(await review.innerText()).toMatch(/À corriger[\s\S]*par Sacha Spécimen[\s\S]*Le nom est trop long\./u);
    await review.getByRole('button', { name: /^Corriger/u }).click();
    await review.getByLabel('Corriger ce commentaire').fill('Le nom était trop long.');
    await review.getByRole('button', { name: 'Enregistrer' }).click();
    await eventually(() => focused(mine.page)).toBe('Le nom était trop long.');
    await review.getByRole('button', { name: /^Supprimer/u }).click();
    await review.getByRole('button', { name: 'Supprimer', exact: true }).click();
    await review.getByText('Commentaire supprimé.').waitFor();
    expect(await review.innerText()).not.toContain('trop long');
    await Promise.all([mine.context.close(), reader.context.close()]);
    expect([...mine.incidents, ...reader.incidents]).toEqual([]);
  });
});

test('une copie à relire peut devenir un dossier', async () => {
  const mine = await person(on.browser, on.site.url, 'Dominique Exemple');
  await mine.page.getByRole('link', { name: 'Faire relire le dossier' }).click();
  const file = await downloaded(mine.page, () =>
    mine.page.getByRole('button', { name: 'Faire le fichier à relire' }).click(),
  );
  const { page, context } = await person(on.browser, on.site.url, 'Sacha Spécimen', file);
  await page.getByRole('button', { name: /^En faire mon dossier/u }).click();
  await page.getByRole('button', { name: 'En faire mon dossier', exact: true }).click();
  await wrote(page, NAMING, 'nom_cpts', 'CPTS à moi');
  expect(await readField(page, NAMING, 'nom_cpts')).toBe('CPTS à moi');
  await Promise.all([mine.context.close(), context.close()]);
});
