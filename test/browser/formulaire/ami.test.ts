import { describe, expect, test } from 'vitest';
import { attachments, textByStructure } from '../../support/pdf.ts';
import { siteInChromium } from '../../support/journeys.ts';
import {
  alive,
  answered,
  arrived,
  downloaded,
  eventually,
  goOn,
  heading,
  opened,
  PAGE,
  summaryOf,
} from './parcours.ts';

const on = siteInChromium();

describe('des questions au PDF', () => {
  test('une erreur se dit avant le h1, avec le focus, et mène au champ', async () => {
    const { page, context, incidents } = await opened(on.browser, on.site.url);
    await page.goto(`${PAGE}#referents`);
    await arrived(page, 'Qui est le référent');
    await page.getByLabel('Adresse e-mail').fill('d.exemple@');
    await page.getByLabel('Téléphone').fill('0299');
    expect(await page.locator('.erreur').count()).toBe(0);
    await goOn(page);

    const summary = page.getByRole('alert').filter({ hasText: 'Il y a un problème' });
    await summary.waitFor();
    expect(await summary.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await page.title()).toMatch(/^Erreur\s:/u);
    expect(
      await summary.evaluate((e) => Boolean(e.compareDocumentPosition(document.querySelector('h1') ?? e) & 4)),
    ).toBe(true);
    const sentences = await summary.getByRole('listitem').allInnerTexts();
    expect(sentences).toHaveLength(2);
    for (const sentence of sentences) {
      const [place, message = ''] = sentence.split('\u00A0: ');
      expect(place).toMatch(/^Référent 1, /u);
      expect(await page.locator('.erreur', { hasText: message }).count()).toBe(1);
    }

    expect(sentences[1]).toMatch(/il manque six chiffres$/u);

    const field = page.getByLabel('Adresse e-mail');
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    const described = (await field.getAttribute('aria-describedby'))?.split(' ') ?? [];
    const texts = await Promise.all(described.map((id) => page.locator(`#${id}`).innerText()));
    expect(texts.join(' ')).toContain('il manque ce qui suit le @');

    await summary.getByRole('link', { name: /ce qui suit le @/u }).click();
    expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await field.inputValue()).toBe('d.exemple@');
    await field.fill('d.exemple@exemple.fr');
    await page.getByLabel('Téléphone').fill('02.99.00.00.00');
    await goOn(page);
    await arrived(page, 'Où en êtes-vous');
    expect(await page.title()).toMatch(/^Où en êtes-vous/u);
    expect(incidents).toEqual([]);
    await context.close();
  });

  test('« Modifier » revient droit à la vérification', async () => {
    const { page, context } = await opened(on.browser, on.site.url);
    await answered(page);
    expect(await summaryOf(page, 'territoire')).toBe('Non renseigné');
    await page.getByRole('link', { name: /Renseigner\s: Territoire envisagé/u }).click();
    await arrived(page, 'Quel territoire');
    await page.getByLabel('Quel territoire').fill('Communes de La Maquette');
    await goOn(page);
    await arrived(page, 'Vérifiez vos réponses');
    expect(await summaryOf(page, 'territoire')).toBe('Communes de La Maquette');
    await context.close();
  });

  test('le PDF dit les réponses, rappelle qu’il n’est pas envoyé, et se rouvre ailleurs', async () => {
    const { page, context, incidents } = await opened(on.browser, on.site.url);
    await answered(page);
    await page.getByRole('button', { name: 'Générer le PDF' }).click();
    await eventually(() => heading(page).textContent()).toBe('Votre PDF est prêt');
    expect(await page.getByText('Ce document n’a pas encore été envoyé.').isVisible()).toBe(true);
    expect(await page.locator('main').innerText()).not.toMatch(/téléchargé|succès|bien reçu/u);

    const { name, bytes } = await downloaded(page, () => page.getByRole('link', { name: 'Télécharger' }).click());
    expect(name).toMatch(/^AMI-CPTS-saint-exemple-\d{4}-\d\d-\d\d\.pdf$/u);
    expect(await page.locator('.code', { hasText: name }).first().isVisible()).toBe(true);
    expect(await page.getByRole('heading', { level: 3 }).allInnerTexts()).toEqual([
      '1. Relisez',
      '2. Envoyez',
      '3. Suivez',
    ]);
    const text = await textByStructure(bytes);
    for (const answer of [
      'Dominique Exemple',
      'Nguyễn Łęcki',
      'd.exemple@exemple.fr',
      '02 99 00 00 00',
      'Seconde ligne',
      'Non renseigné',
    ]) {
      expect(text).toContain(answer);
    }
    const mail = await page.getByRole('link', { name: 'Préparer le courriel' }).getAttribute('href');
    expect(decodeURIComponent(mail ?? '')).toContain(name);

    await page.getByRole('button', { name: 'PDF sans mes données réutilisables' }).click();
    await page.getByRole('button', { name: 'PDF avec mes données réutilisables' }).waitFor();
    await eventually(() => heading(page).textContent()).toBe('Votre PDF est prêt');
    const bare = await downloaded(page, () => page.getByRole('link', { name: 'Télécharger' }).click());
    expect((await attachments(bare.bytes)).size).toBe(0);
    expect((await attachments(bytes)).size).toBe(1);
    expect(incidents).toEqual([]);
    await context.close();

    const elsewhere = await opened(on.browser, on.site.url);
    await elsewhere.page
      .getByLabel('Choisissez ou déposez le fichier')
      .setInputFiles({ name, mimeType: 'application/pdf', buffer: Buffer.from(bytes) });
    await arrived(elsewhere.page, 'Vérifiez vos réponses');
    expect(await summaryOf(elsewhere.page, 'acteurs')).toBe('Dominique Exemple, Saint-Exemple');
    await elsewhere.page.goto(`${PAGE}#referents`);
    expect(await elsewhere.page.getByLabel('Téléphone').inputValue()).toBe('0299000000');
    await elsewhere.page.goto(`${PAGE}#verifier`);
    expect(await summaryOf(elsewhere.page, 'contexte')).toContain('Seconde ligne, à 20 h.');
    expect(await summaryOf(elsewhere.page, 'objectifs')).toContain('Réflexion en cours');
    expect(elsewhere.incidents).toEqual([]);
    await elsewhere.context.close();
  });

  test('les boutons Précédent et Suivant du navigateur marchent, le lien d’évitement ne change pas de page', async () => {
    const { page, context } = await opened(on.browser, on.site.url);
    await answered(page);
    await page.goBack();
    await arrived(page, 'Quand souhaitez-vous');
    expect(await page.getByLabel('Quand souhaitez-vous').inputValue()).toBe('Avant l’été');
    await page.goForward();
    await arrived(page, 'Vérifiez vos réponses');
    await page.evaluate(() => (location.hash = '#contenu'));
    expect(await heading(page).textContent()).toBe('Vérifiez vos réponses');
    await context.close();
  });

  test('un caractère qu’aucune police ne dessine est annoncé avant que le fichier soit fait', async () => {
    const { page, context } = await opened(on.browser, on.site.url);
    await page.goto(`${PAGE}#contexte`);
    await page.getByLabel('Quel contexte').fill('Réunion 🦔 de La Maquette');
    await page.goto(`${PAGE}#verifier`);
    await page.getByText('ne savent pas dessiner').waitFor();
    expect(await page.locator('.repere.ocre').innerText()).toContain('🦔');
    await context.close();
  });

  test('le PDF se fait sans réseau dès que la vérification est affichée', async () => {
    const { page, context } = await opened(on.browser, on.site.url);
    const fonts = page.waitForResponse(/cpts-bold\.ttf/u);
    await answered(page);
    await fonts;
    await page.waitForLoadState('networkidle');
    await context.setOffline(true);
    await page.getByRole('button', { name: 'Générer le PDF' }).click();
    await eventually(() => heading(page).textContent()).toBe('Votre PDF est prêt');
    await context.close();
  });

  test('sans worker, la page fait le PDF elle-même', async () => {
    const { page, context } = await opened(on.browser, on.site.url);
    await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'Worker'));
    await page.reload();
    await alive(page);
    await answered(page);
    await page.getByRole('button', { name: 'Générer le PDF' }).click();
    await eventually(() => heading(page).textContent()).toBe('Votre PDF est prêt');
    await context.close();
  });
});
