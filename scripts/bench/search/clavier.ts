/**
 * From a key to its results, on a phone four times slower than this machine: the judged searches typed letter by letter in
 * the dialog of the built site. `npm run build` first, then `node clavier.ts [dossier du site] [--ecrire]`.
 *
 * Measured in processor time of the page (script, style, layout, paint), which does not depend on what else the machine
 * does, times four. Ends with an error when more than 5 keys out of 100 take more than 50 ms.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { CHROMIUM_ARGS, ensureChromium } from '../../browser.ts';
import { serve } from '../../serve.ts';
import { corpus } from './corpus.ts';
import { durees } from './judge.ts';

const RALENTI = 4;
const VOULU = 50;
/** One question out of so many: a slowed browser takes its time. */
const PAS = 6;
const racine = process.argv.slice(2).find((mot) => !mot.startsWith('--'));

const questions = corpus()
  .jugees.filter((_, rang) => rang % PAS === 0)
  .map(({ question }) => question);
const site = await serve(racine ?? new URL('../../../dist', import.meta.url).pathname);
const navigateur = await chromium.launch({ executablePath: ensureChromium(), args: CHROMIUM_ARGS });
const onglet = await navigateur.newPage({ serviceWorkers: 'block', viewport: { width: 390, height: 844 } });
await onglet.goto(site.url);
await onglet.keyboard.press('Control+k');
await onglet.getByRole('dialog').getByRole('searchbox').fill('SNP');
await onglet.getByRole('dialog').getByRole('listitem').first().waitFor();
const cdp = await onglet.context().newCDPSession(onglet);
await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
const mesures: number[] = [];
for (const question of questions) {
  for (let lettres = 1; lettres <= question.length; lettres += 1) {
    const avant = await processeur();
    await onglet.evaluate(taper, question.slice(0, lettres));
    mesures.push(RALENTI * ((await processeur()) - avant));
  }
}
await navigateur.close();
await site.close();

const { mediane, p95 } = durees(mesures);
const ligne = `${mesures.length} touches, temps de processeur × ${RALENTI} : médiane ${Math.round(mediane)} ms, 95 % sous ${Math.round(p95)} ms (voulu : ${VOULU} ms).`;
console.log(ligne);
if (process.argv.includes('--ecrire')) ecrire(ligne);
if (p95 > VOULU) process.exitCode = 1;

/** Milliseconds of processor that the page has used. */
async function processeur(): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
}

/** Runs in the page: types a question, then lets the results be laid out and painted. */
async function taper(question: string): Promise<void> {
  const champ = document.querySelector<HTMLInputElement>('dialog.recherche input[type=search]');
  if (!champ) throw new Error('Le dialogue de recherche n’est pas ouvert.');
  champ.value = question;
  champ.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await new Promise((peint) => requestAnimationFrame(() => setTimeout(peint)));
}

function ecrire(mesure: string): void {
  const readme = new URL('README.md', import.meta.url);
  const texte = readFileSync(readme, 'utf8');
  writeFileSync(
    readme,
    texte.replace(/<!-- clavier -->[\s\S]*?<!-- fin -->/u, `<!-- clavier -->\n\n${mesure}\n\n<!-- fin -->`),
  );
}
