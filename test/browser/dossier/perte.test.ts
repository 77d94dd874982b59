import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { watchedPage } from '../../support/browser.ts';
import { siteInChromium } from '../../support/journeys.ts';
import { alive, downloaded, eventually, heading } from '../formulaire/parcours.ts';
import { agreed, begun, entered, keptName, LETTRE, opened, statusOf } from './parcours.ts';

const on = siteInChromium();
const NAMING = 'Nommer la CPTS et ses porteurs';
const name = (page: Page) => page.locator('#champ-nom_cpts');

/** Letters typed each on its own, so far apart: someone who never stops. */
const EACH = 40;
/** A second of typing, and the key under the finger. */
const A_SECOND = 1000 / EACH + 1;

describe('rien ne se perd', () => {
  test.each([[700], [1150], [1900], [2600], [3333]])(
    'la page meurt après %i ms de frappe : au plus la dernière seconde manque',
    async (delay) => {
      const { page, context } = await opened(on.browser, on.site.url);
      await begun(page);
      await agreed(page);
      await entered(page, NAMING);
      await name(page).focus();
      const typed = { letters: 0 };
      const typing = (async () => {
        const started = Date.now();
        while (Date.now() - started < delay) {
          await page.keyboard.type('abcdefghij'[typed.letters % 10] ?? '');
          typed.letters += 1;
          await new Promise((resolve) => setTimeout(resolve, EACH));
        }
      })();
      await typing;
      const { length } = await name(page).inputValue();
      // No `pagehide`, no `visibilitychange`: the process of the page is gone at once.
      const browserSide = await context.newCDPSession(page);
      const crashed = page.waitForEvent('crash');
      void browserSide.send('Page.crash').catch(() => undefined);
      await crashed;
      const again = await context.newPage();
      await again.goto(LETTRE);
      await alive(again);
      await again.getByRole('link', { name: 'CPTS de Saint-Exemple' }).click();
      await eventually(() => heading(again).textContent()).toBe('CPTS de Saint-Exemple');
      await entered(again, NAMING);
      const kept = await name(again).inputValue();
      expect(length - kept.length).toBeLessThanOrEqual(A_SECOND);
      await context.close();
    },
  );

  test.each([[0], [60], [200]])('écrire, et quitter la page %i ms après : rien ne manque', async (delay) => {
    const { page, context } = await opened(on.browser, on.site.url);
    await begun(page);
    await agreed(page);
    await entered(page, NAMING);
    const address = page.url();
    await name(page).pressSequentially('CPTS de La Maquette');
    await page.waitForTimeout(delay);
    await page.goto('/formulaires/');
    await page.goto(address);
    await alive(page);
    await eventually(() => name(page).inputValue()).toBe('CPTS de La Maquette');
    await eventually(() => keptName(page)).toBe('CPTS de La Maquette');
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual(['cpts-journal']);
    await context.close();
  });

  test('une page que l’appareil ferme avant d’avoir écrit : la note suffit', async () => {
    const { page, context } = await opened(on.browser, on.site.url);
    await begun(page);
    await agreed(page);
    await entered(page, NAMING);
    const address = page.url();
    await eventually(() => keptName(page)).toBe('');
    // The other store hangs, as it does in a page that goes away.
    await page.evaluate(() => {
      IDBDatabase.prototype.transaction = () => {
        throw new DOMException('fermée', 'InvalidStateError');
      };
    });
    await name(page).fill('Écrit au dernier instant');
    await page.goto('/formulaires/');
    expect(await keptName(page)).toBe('');
    await page.goto(address);
    await alive(page);
    await eventually(() => name(page).inputValue()).toBe('Écrit au dernier instant');
    await eventually(() => keptName(page)).toBe('Écrit au dernier instant');
    await context.close();
  });

  test('sans accord, quitter la page ne laisse aucune note', async () => {
    const { page, context } = await opened(on.browser, on.site.url);
    page.on('dialog', (dialog) => void dialog.accept());
    await begun(page);
    await entered(page, NAMING);
    await name(page).fill('Rien ne doit rester');
    await page.goto('/formulaires/');
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    await context.close();
  });

  test('ce qui attend est gardé quand la page se cache', async () => {
    const { page, context } = await opened(on.browser, on.site.url);
    await begun(page);
    await agreed(page);
    await entered(page, NAMING);
    // The clock stops: no pause will end by itself, only hiding the page can save.
    await page.clock.install();
    await name(page).fill('Écrit au dernier instant');
    await page.evaluate(() => {
      Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    });
    await eventually(() => keptName(page)).toBe('Écrit au dernier instant');
    await context.close();
  });

  test('stockage refusé : c’est dit, et le fichier sauve tout', async () => {
    const { page, context } = await watchedPage(on.browser, on.site.url, { serviceWorkers: 'block' });
    await context.addInitScript(() => {
      Object.defineProperty(IDBFactory.prototype, 'open', {
        value: () => {
          throw new DOMException('refusé', 'SecurityError');
        },
      });
    });
    await page.goto(LETTRE);
    await alive(page);
    await begun(page);
    await page.getByRole('button', { name: 'Oui, garder un brouillon' }).click();
    const alert = page.getByRole('alert').filter({ hasText: 'Le brouillon n’est pas gardé' });
    await alert.waitFor();
    const { name: fichier, bytes } = await downloaded(page, () =>
      alert.getByRole('button', { name: 'Enregistrer mes réponses dans un fichier' }).click(),
    );
    expect(fichier).toMatch(/\.cpts\.json$/u);
    expect(JSON.parse(new TextDecoder().decode(bytes))).toMatchObject({ suivi: { nom: 'CPTS de Saint-Exemple' } });
    await context.close();
  });

  test('plus de place : c’est dit', async () => {
    const { page, context } = await opened(on.browser, on.site.url);
    await begun(page);
    await agreed(page);
    await page.evaluate(() => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('plein', 'QuotaExceededError');
      };
    });
    await entered(page, NAMING);
    await name(page).fill('Trop');
    await page.getByRole('alert').filter({ hasText: 'Il n’y a plus de place' }).waitFor();
    await context.close();
  });

  test('deux onglets : le second est prévenu, et n’écrase rien', async () => {
    const { page, context } = await opened(on.browser, on.site.url);
    await begun(page);
    await agreed(page);
    const other = await context.newPage();
    await other.goto(page.url());
    await alive(other);
    await eventually(() => heading(other).textContent()).toBe('CPTS de Saint-Exemple');
    await entered(page, NAMING);
    await name(page).fill('Écrit dans le premier');
    await other.getByText('Ce dossier vient d’être modifié dans un autre onglet').waitFor();
    await entered(other, NAMING);
    await name(other).fill('Écrit dans le second');
    await other.getByRole('alert').filter({ hasText: 'Le brouillon n’est pas gardé' }).waitFor();
    expect(await keptName(page)).toBe('Écrit dans le premier');
    await context.close();
  });

  test('hors ligne, le dossier s’ouvre, s’écrit et donne son PDF', async () => {
    const { page, context, incidents } = await watchedPage(on.browser, on.site.url);
    await page.goto(LETTRE);
    await page.evaluate(async () => {
      await navigator.serviceWorker.ready;
      while (navigator.serviceWorker.controller === null) await new Promise((resolve) => setTimeout(resolve, 100));
    });
    await context.setOffline(true);
    await page.reload();
    await alive(page);
    await begun(page);
    await agreed(page);
    await entered(page, NAMING);
    await name(page).fill('CPTS sans réseau');
    await eventually(() => keptName(page)).toBe('CPTS sans réseau');
    await page.reload();
    await alive(page);
    await eventually(() => name(page).inputValue()).toBe('CPTS sans réseau');
    await page.getByRole('link', { name: 'Liste des sections' }).click();
    expect(await statusOf(page, NAMING)).toBe('En cours');
    const pdf = await downloaded(page, () =>
      page.getByRole('button', { name: 'Enregistrer un fichier (PDF)' }).click(),
    );
    expect(new TextDecoder('latin1').decode(pdf.bytes.subarray(0, 5))).toBe('%PDF-');
    await context.close();
    expect(incidents).toEqual([]);
  });
});
