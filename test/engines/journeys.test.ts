import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Served } from '../../scripts/serve.ts';
import { firefox, webkit, type Engine } from '../support/engines.ts';
import { servedSite } from '../support/site.ts';

const FORM = '/formulaires/ami-bretagne/';
const NAME = 'Maëlle Exemple, « cœur » de Saint-Exemple';

/** Keeps the file that the page makes: a blob has no address that a test may read under a strict CSP. */
const KEEP_BLOBS = `
  const create = URL.createObjectURL.bind(URL);
  URL.createObjectURL = (blob) => { window.__blob = blob; return create(blob); };`;
const READ_BLOB = `
  const bytes = new Uint8Array(await window.__blob.arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));`;

let site: Served;
beforeAll(async () => {
  site = await servedSite();
});
afterAll(() => site.close());

describe.each([
  ['Firefox', firefox],
  ['WebKit', webkit],
] as const)('%s', (_name, start) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await start();
  });
  afterAll(() => engine.close());

  test('remplir, produire le PDF, le rouvrir', async () => {
    await engine.goto(site.url + FORM);
    await engine.run(KEEP_BLOBS);
    await press(engine, 'a', 'Commencer');
    await until(engine, `document.querySelector('#champ-acteurs-0-nom')`);
    await engine.type('#champ-acteurs-0-nom', NAME);
    await answerTheRest(engine);
    await press(engine, 'button', 'Générer le PDF');
    await until(engine, `document.querySelector('a[download]')`);
    const pdf = Buffer.from(await engine.run<string>(READ_BLOB), 'base64');
    expect(pdf.subarray(0, 5).toString('latin1')).toBe('%PDF-');
    const path = join(mkdtempSync(join(tmpdir(), 'cpts-')), 'ami.pdf');
    writeFileSync(path, pdf);

    await engine.goto(`${site.url}/`);
    await engine.goto(site.url + FORM);
    await until(engine, `document.querySelector('astro-island:not([ssr]) #reprendre-fichier')`);
    await engine.upload('#reprendre-fichier', path);
    await until(engine, `document.body.innerText.includes(${JSON.stringify('Maëlle Exemple')})`);
  });

  test('garder un brouillon, le retrouver, l’effacer', async () => {
    await engine.goto(`${site.url}${FORM}#acteurs`);
    await until(engine, `document.querySelector('#champ-acteurs-0-nom')`);
    await press(engine, 'button', 'Oui, garder un brouillon');
    await engine.type('#champ-acteurs-0-nom', 'Claude Modèle');
    await until(engine, `/Brouillon enregistré sur cet appareil/.test(document.body.innerText)`);
    await engine.goto(`${site.url}/`);
    await engine.goto(site.url + FORM);
    await until(engine, `/Reprendre mon brouillon/.test(document.body.innerText)`);
    await press(engine, 'button', 'Effacer mes données');
    await press(engine, 'button', 'Effacer pour de bon');
    await until(engine, `!/Reprendre mon brouillon/.test(document.body.innerText)`);
    await engine.goto(site.url + FORM);
    await until(engine, `document.querySelector('astro-island:not([ssr]) #reprendre-fichier')`);
    expect(await engine.run<string>('return document.body.innerText')).not.toContain('Reprendre mon brouillon');
  });

  test('chercher un code postal, un sigle, un mot mal écrit', async () => {
    for (const [query, address] of [
      ['35460', '/contacts/bretagne/'],
      ['SNP', '/missions/acces-aux-soins/'],
      ['diagnosic territorial', '/etapes/'],
    ] as const) {
      await engine.goto(`${site.url}/recherche/?q=${encodeURIComponent(query)}`);
      await until(engine, `document.querySelectorAll('main ol a, main ul a').length > 0`);
      await until(
        engine,
        `[...document.querySelectorAll('main a')].some((a) => a.pathname.startsWith(${JSON.stringify(address)}))`,
      );
    }
  });
});

/** « Continuer » on each question left as it is, up to the check. */
async function answerTheRest(engine: Engine): Promise<void> {
  for (let pages = 0; pages < 30; pages += 1) {
    const before = await engine.run<string>('return location.hash');
    if (before === '#verifier') return;
    await press(engine, 'button', 'Continuer');
    await until(engine, `location.hash !== ${JSON.stringify(before)}`);
  }
  throw new Error('Le formulaire n’arrive jamais à la vérification.');
}

/** Clicks the first link or button whose text begins so, as a finger would: it must be in the page and enabled. */
async function press(engine: Engine, tag: 'a' | 'button', text: string): Promise<void> {
  const find = `[...document.querySelectorAll('main ${tag}')].find((e) => e.innerText.trim().startsWith(${JSON.stringify(text)}) && !e.disabled)`;
  await until(engine, `document.querySelector('astro-island:not([ssr])') && ${find}`);
  await engine.run(`${find}.setAttribute('data-presse', '')`);
  await engine.click('[data-presse]');
  await engine.run(`document.querySelector('[data-presse]')?.removeAttribute('data-presse')`);
}

async function until(engine: Engine, condition: string): Promise<void> {
  for (let tries = 0; tries < 150; tries += 1) {
    if (await engine.run<boolean>(`return Boolean(${condition})`)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const seen = await engine.run<string>('return document.querySelector("main").innerText.slice(0, 600)');
  throw new Error(`Attendu en vain : ${condition}\nLa page dit : ${seen}`);
}
