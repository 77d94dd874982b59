/** What every journey of a team does: files that go from one computer to another. Obviously fictitious answers. */
import type { Browser, Page } from 'playwright-core';
import type { Watched } from '../../support/browser.ts';
import { arrived, downloaded } from '../formulaire/parcours.ts';
import { backToList, begun, entered, LETTRE, opened } from '../dossier/parcours.ts';

export const NAMING = 'Nommer la CPTS et ses porteurs';
export const HELP = 'Demander un appui';
export const DOSSIER = 'CPTS de La Maquette';

export interface Saved {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Another person, on another computer: nothing is shared but files. */
export async function person(browser: Browser, origin: string, name: string, file?: Saved): Promise<Watched> {
  const watched = await opened(browser, origin, LETTRE);
  const { page } = watched;
  if (file === undefined) await begun(page, DOSSIER);
  else {
    await given(page, file);
    await arrived(page, DOSSIER);
  }
  await page.getByLabel('Votre nom').fill(name);
  return watched;
}

/** A file dropped into the page. */
export async function given(page: Page, { name, bytes }: Saved): Promise<void> {
  await page
    .locator('#reprendre-fichier')
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(bytes) });
}

export const saved = (page: Page): Promise<Saved> =>
  downloaded(page, () => page.getByRole('button', { name: 'Fichier léger' }).click());

/** A file opened beside the dossier, from its list of tasks. */
export async function received(page: Page, file: Saved): Promise<void> {
  await page.getByRole('button', { name: 'Ouvrir un fichier', exact: true }).click();
  await given(page, file);
  await page.getByRole('heading', { name: /Que faire du fichier/u }).waitFor();
}

/** One answer of one section, from the list of tasks and back. */
export async function wrote(page: Page, tache: string, field: string, value: string): Promise<void> {
  await entered(page, tache);
  await page.locator(`#champ-${field}`).fill(value);
  await backToList(page);
  await arrived(page, DOSSIER);
}

/** What a field holds, read on its page. */
export async function readField(page: Page, tache: string, field: string): Promise<string> {
  await entered(page, tache);
  const value = await page.locator(`#champ-${field}`).inputValue();
  await backToList(page);
  await arrived(page, DOSSIER);
  return value;
}

export const goTo = (page: Page, hash: string) => page.evaluate((to) => void (location.hash = to), hash);
