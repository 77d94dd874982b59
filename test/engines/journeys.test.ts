import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Served } from '../../scripts/serve.ts';
import { firefox, webkit, type Engine } from '../support/engines.ts';
import { servedSite } from '../support/site.ts';
import { FORGET_ALL, KEEP_BLOBS, keptDraft, keptFile, press, until } from './gestures.ts';

const FORM = '/formulaires/ami-bretagne/';
const DOSSIER = '/formulaires/lettre-d-intention/';
const NAME = 'Maëlle Exemple, « cœur » de Saint-Exemple';

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
    const path = await keptFile(engine, 'ami.pdf');

    await engine.goto(`${site.url}/`);
    await engine.goto(site.url + FORM);
    await until(engine, `document.querySelector('astro-island:not([ssr]) #reprendre-fichier')`);
    await engine.upload('#reprendre-fichier', path);
    await until(engine, `document.body.innerText.includes(${JSON.stringify('Maëlle Exemple')})`);
  });

  test('écrire un dossier, le recharger, en faire un PDF, le rouvrir', async () => {
    await engine.goto(`${site.url}/`);
    await engine.run(FORGET_ALL);
    await engine.goto(site.url + DOSSIER);
    await until(engine, `document.querySelector('astro-island:not([ssr]) #dossier-nom')`);
    await engine.type('#dossier-nom', 'CPTS de La Maquette');
    await press(engine, 'button', 'Commencer');
    await press(engine, 'button', 'Oui, garder un brouillon');
    await press(engine, 'a', 'Nommer la CPTS et ses porteurs');
    await until(engine, `document.querySelector('#champ-nom_cpts')`);
    await engine.type('#champ-nom_cpts', NAME);
    await press(engine, 'button', 'Enregistrer et revenir à la liste');
    await press(engine, 'a', 'Décrire le territoire');
    await until(engine, `document.querySelector('#champ-communes-recherche')`);
    await engine.type('#champ-communes-recherche', 'Abbeville');
    await until(engine, `/^Abbeville/.test(document.querySelector('[role="option"]')?.textContent ?? '')`);
    await engine.press('Enter');
    await until(engine, `/Abbeville/.test(document.querySelector('main table')?.textContent ?? '')`);
    await press(engine, 'button', 'Enregistrer et revenir à la liste');
    await keptDraft(engine, 'Abbeville');

    await engine.run('location.reload()');
    await until(engine, `document.querySelector('astro-island:not([ssr]) .taches')`);
    await press(engine, 'a', 'Nommer la CPTS et ses porteurs');
    await until(engine, `document.querySelector('#champ-nom_cpts')?.value === ${JSON.stringify(NAME)}`);
    await press(engine, 'button', 'Enregistrer et revenir à la liste');
    await engine.run(KEEP_BLOBS);
    await press(engine, 'a', 'Vérifier le dossier');
    await press(engine, 'button', 'Préparer les documents');
    await until(engine, `document.querySelector('a[download]')`);
    const path = await keptFile(engine, 'dossier.pdf');

    await engine.goto(`${site.url}/`);
    await engine.goto(site.url + DOSSIER);
    await until(engine, `document.querySelector('astro-island:not([ssr]) #reprendre-fichier')`);
    await engine.upload('#reprendre-fichier', path);
    await press(engine, 'a', 'Décrire le territoire');
    await until(engine, `/Abbeville/.test(document.querySelector('main table')?.textContent ?? '')`);
  });

  test('garder un brouillon, le retrouver, l’effacer', async () => {
    // The journey before said yes already.
    await engine.goto(`${site.url}/`);
    await engine.run(FORGET_ALL);
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
