/** What every journey through a dossier does. Obviously fictitious answers. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { withPdfjs } from '../../support/pdf.ts';
import { watchedPage, type Watched } from '../../support/browser.ts';
import { alive, arrived } from '../formulaire/parcours.ts';

export const LETTRE = '/formulaires/lettre-d-intention/';
export const PROJET = '/formulaires/projet-de-sante-hauts-de-france/';

/** The first screen of a dossier, alive. Without service worker: what is tested is the page itself. */
export async function opened(
  browser: Browser,
  origin: string,
  address = LETTRE,
  options: BrowserContextOptions = {},
): Promise<Watched> {
  const watched = await watchedPage(browser, origin, { serviceWorkers: 'block', ...options });
  await watched.page.goto(address);
  await alive(watched.page);
  return watched;
}

/** A new dossier, on its list of tasks. */
export async function begun(page: Page, nom = 'CPTS de Saint-Exemple'): Promise<void> {
  await page.getByLabel('Nom du dossier').fill(nom);
  await page.getByRole('button', { name: 'Commencer', exact: true }).click();
  await arrived(page, nom);
}

export const agreed = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Oui, garder un brouillon' }).click();
  await page.getByText(/Brouillon enregistré sur cet appareil à/u).waitFor();
};

/** A section, from the list of tasks. */
export async function entered(page: Page, tache: string): Promise<void> {
  await page.getByRole('link', { name: tache, exact: true }).click();
  await arrived(page, tache);
}

export const backToList = (page: Page) =>
  page.getByRole('button', { name: 'Enregistrer et revenir à la liste' }).click();

/** The status of a task, in its words. */
export const statusOf = (page: Page, tache: string) =>
  page.locator('.taches li').filter({ hasText: tache }).locator('.statut').innerText();

/** A copy of the complete example, opened here. */
export async function exampleOpened(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Ouvrir une copie de l’exemple ici' }).click();
  await arrived(page, 'Exemple complet');
}

/** Everything that a program finds on the pages of a PDF, watermark included. */
export const lettersOf = (bytes: Uint8Array): Promise<string> =>
  withPdfjs(bytes, async (pdf) => {
    const pages: string[] = [];
    for (let n = 1; n <= pdf.numPages; n += 1) {
      const { items } = await (await pdf.getPage(n)).getTextContent();
      pages.push(items.map((item) => ('str' in item ? item.str : '')).join(' '));
    }
    return pages.join('\n');
  });

/** The last answer of a text field kept on this device, whatever the draft; empty when nothing is kept. */
export const keptName = (page: Page): Promise<string> =>
  page.evaluate(
    () =>
      new Promise<string>((resolve, reject) => {
        const request = indexedDB.open('cpts-mode-d-emploi');
        request.onerror = () => reject(new Error('la base ne s’ouvre pas'));
        request.onsuccess = () => {
          const all = request.result.transaction('brouillons').objectStore('brouillons').getAll();
          all.onsuccess = () => {
            request.result.close();
            const texts = (all.result as unknown[]).filter((each) => typeof each === 'string');
            resolve(/"nom_cpts":"([^"]*)"/u.exec(texts.join('\n'))?.[1] ?? '');
          };
        };
      }),
  );
