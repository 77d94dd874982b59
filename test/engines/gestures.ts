/** What every journey does in a page, with the few gestures of an engine. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { Engine } from '../support/engines.ts';

/** Empties what this site keeps in the browser, from one of its pages. */
export const FORGET_ALL = `
  localStorage.clear();
  const names = (await indexedDB.databases()).map(({ name }) => name);
  await Promise.all(names.map((name) => new Promise((done) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = request.onerror = request.onblocked = done;
  })));`;

/** Everything that the drafts of this browser say. */
const DRAFTS = `await new Promise((done, failed) => {
  const request = indexedDB.open('cpts-mode-d-emploi');
  request.onerror = failed;
  request.onsuccess = () => {
    const all = request.result.transaction('brouillons').objectStore('brouillons').getAll();
    all.onsuccess = () => {
      request.result.close();
      done(all.result.filter((each) => typeof each === 'string').join(' '));
    };
  };
})`;

/** Waits until a draft of this browser says this: the page tells of the save before, too. */
export const keptDraft = (engine: Engine, text: string): Promise<void> =>
  until(engine, `(${DRAFTS}).includes(${JSON.stringify(text)})`);

/** Keeps the file that the page makes: a blob has no address that a test may read under a strict CSP. */
export const KEEP_BLOBS = `
  const create = URL.createObjectURL.bind(URL);
  URL.createObjectURL = (blob) => { window.__blob = blob; return create(blob); };`;
const READ_BLOB = `
  const bytes = new Uint8Array(await window.__blob.arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));`;

/** The last file that the page made, a PDF, on the disk under this name. */
export async function keptFile(engine: Engine, name: string): Promise<string> {
  const pdf = Buffer.from(await engine.run<string>(READ_BLOB), 'base64');
  expect(pdf.subarray(0, 5).toString('latin1')).toBe('%PDF-');
  const path = join(mkdtempSync(join(tmpdir(), 'cpts-')), name);
  writeFileSync(path, pdf);
  return path;
}

/** Clicks the first link or button whose text begins so, as a finger would: it must be in the page and enabled. */
export async function press(engine: Engine, tag: 'a' | 'button', text: string): Promise<void> {
  const find = `[...document.querySelectorAll('main ${tag}')].find((e) => e.innerText.trim().startsWith(${JSON.stringify(text)}) && !e.disabled)`;
  await until(engine, `document.querySelector('astro-island:not([ssr])') && ${find}`);
  // In the middle of the window, as a reader would have it: nothing that stays at an edge covers it.
  await engine.run(`const pressed = ${find};
    pressed.setAttribute('data-presse', '');
    pressed.scrollIntoView({ block: 'center', behavior: 'instant' });`);
  await engine.click('[data-presse]');
  await engine.run(`document.querySelector('[data-presse]')?.removeAttribute('data-presse')`);
}

/** Asks again for fifteen seconds: a slow machine is not a fault. */
export async function until(engine: Engine, condition: string): Promise<void> {
  for (let tries = 0; tries < 150; tries += 1) {
    if (await engine.run<boolean>(`return Boolean(${condition})`)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const seen = await engine.run<string>('return document.querySelector("main").innerText.slice(0, 2500)');
  throw new Error(`Attendu en vain : ${condition}\nLa page dit : ${seen}`);
}
