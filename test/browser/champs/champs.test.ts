import { describe, expect, test } from 'vitest';
import { answers, fieldsInChromium, focusedId, section } from './ouvrir.ts';

const on = fieldsInChromium();

describe('les réponses simples', () => {
  test('une date se tape, se relit en lettres, et se prend au calendrier', async () => {
    const { page, context } = await section(on, 'projet', { filled: false });
    const day = page.getByLabel('Date de début');
    await day.fill('1/3/2027');
    await page.getByText('lundi 1er mars 2027').waitFor();
    expect((await answers(page))['date_debut']).toBe('1/3/2027');
    await page.locator('.calendrier input').first().fill('2027-04-02');
    expect(await day.inputValue()).toBe('02/04/2027');
    await context.close();
  });

  test('un choix ouvre sa ligne, se retire, et le focus ne se perd pas', async () => {
    const { page, context } = await section(on, 'association', { filled: false });
    await page.getByLabel('Autre', { exact: false }).check();
    await page.getByLabel('Préciser').fill('Coopérative');
    expect(await answers(page)).toMatchObject({ statut: 'autre', 'statut.autre': 'Coopérative' });
    await page.getByRole('button', { name: /Retirer mon choix.*Statut/u }).click();
    expect((await answers(page))['statut']).toBe('');
    expect(await page.getByLabel('Préciser').count()).toBe(0);
    expect(await focusedId(page)).toBe('champ-statut');
    await context.close();
  });

  test('une condition montre un champ, une durée et un texte se calculent', async () => {
    const { page, context } = await section(on, 'projet', { filled: false });
    expect(await page.getByLabel('Montant reçu').count()).toBe(0);
    await page.getByLabel('Oui', { exact: true }).check();
    const amount = page.getByLabel('Montant reçu');
    await amount.waitFor();
    const heard = await amount.getAttribute('aria-describedby');
    expect(await page.locator(`#${heard ?? ''}`).innerText()).toContain('en euros');
    await page.getByText('Pas encore connu').waitFor();
    await page.getByLabel('Date de début').fill('01/01/2027');
    await page.getByLabel('Date de fin').fill('01/07/2027');
    await page.locator('output', { hasText: '6 mois' }).waitFor();
    await context.close();
  });

  test('un champ vide dit la réponse qu’il reprend, et se tait dès qu’on y écrit', async () => {
    const { page, context } = await section(on, 'association');
    const taken = page.getByText('Repris de votre réponse');
    expect(await taken.innerText()).toContain('Les Soins de La Maquette');
    expect(await page.getByLabel('Nom d’usage').getAttribute('aria-describedby')).toBe('champ-nom_court-repris');
    await page.getByLabel('Nom d’usage').fill('LSM');
    await taken.waitFor({ state: 'detached' });
    await context.close();
  });

  test('une note officielle se lit et l’on en revient', async () => {
    const { page, context } = await section(on, 'projet');
    await page.getByRole('link', { name: 'Note 1', exact: true }).click();
    expect(await focusedId(page)).toBe('note-exercice');
    await page.getByRole('link', { name: /Revenir au texte/u }).press('Enter');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-appel'))).toBe('exercice');
    expect(page.url()).not.toContain('#');
    await context.close();
  });

  test('« Insérer une idée » écrit à la fin de la réponse', async () => {
    const { page, context } = await section(on, 'missions');
    await page.getByText('Insérer une idée').first().click();
    await page.getByRole('button', { name: 'Une première action pour Accès aux soins.' }).click();
    expect(await page.getByLabel('Actions envisagées').first().inputValue()).toBe(
      'Recenser les patients sans médecin traitant.\nUne première action pour Accès aux soins.',
    );
    await context.close();
  });

  test('une fiche par mission cochée ; aucune : la page dit où choisir', async () => {
    const { page, context } = await section(on, 'missions', { filled: false });
    await page.getByRole('link', { name: /Répondez d’abord à «\sMissions retenues\s»/u }).click();
    expect(await focusedId(page)).toBe('champ-missions_choisies');
    await page.getByRole('checkbox', { name: 'Prévention' }).check();
    await page.getByRole('heading', { name: 'Prévention' }).waitFor();
    await page.getByLabel('Objectifs').fill('Vacciner');
    expect((await answers(page))['fiches_missions']).toEqual({ prevention: { objectifs: 'Vacciner' } });
    await page.getByRole('checkbox', { name: 'Prévention' }).uncheck();
    await page.getByRole('heading', { name: 'Prévention' }).waitFor({ state: 'detached' });
    expect((await answers(page))['fiches_missions']).toEqual({ prevention: { objectifs: 'Vacciner' } });
    await context.close();
  });
});

describe('les grilles', () => {
  test('totaux et sous-totaux suivent la frappe', async () => {
    const { page, context } = await section(on, 'budget');
    await page.getByLabel('Montant (€), Achats').fill('10000');
    await page
      .getByRole('row', { name: /Sous-total, Fonctionnement/u })
      .getByText('16\u202F000\u00A0€')
      .waitFor();
    await page
      .getByRole('row', { name: /Total des charges/u })
      .getByText('46\u202F000,50\u00A0€')
      .waitFor();
    await page.getByText('-6\u202F000\u00A0€').or(page.getByText('−6\u202F000\u00A0€')).waitFor();
    await context.close();
  });

  test('une seule case par ligne, et l’on peut la retirer', async () => {
    const { page, context } = await section(on, 'indicateurs_contrat');
    await page.getByLabel('Non fait, Tenir un annuaire partagé').check();
    expect((await answers(page))['engagements']).toMatchObject({ annuaire: { fait: '', cours: '', non: 'oui' } });
    await page.getByRole('button', { name: /Retirer mon choix.*annuaire/u }).click();
    expect((await answers(page))['engagements']).toMatchObject({ annuaire: { non: '' } });
    expect(await focusedId(page)).toBe('champ-engagements-annuaire-fait');
    await context.close();
  });
});

test('le cadre réservé n’a rien à remplir', async () => {
  const { page, context } = await section(on, 'budget');
  const box = page.locator('.reserve');
  expect(await box.innerText()).toContain('sera imprimé vide');
  expect(await box.locator('input, textarea, select, button').count()).toBe(0);
  await context.close();
});
