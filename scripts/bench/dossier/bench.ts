/**
 * A full dossier in Chromium, four times slowed: what a key costs, how long a file takes to open, whether the page still
 * answers while its PDF is made.
 *
 *     node scripts/bench/dossier/bench.ts [--ecrire]     after `npm run build`; OUT_DIR names another build
 */
import { cpus, loadavg } from 'node:os';
import { readFileSync, writeFileSync } from 'node:fs';
import { chromium, type CDPSession, type Page } from 'playwright-core';
import { CHROMIUM_ARGS, ensureChromium } from '../../browser.ts';
import { serve } from '../../serve.ts';
import { fullDossier, MEMBERS, SHEETS, SLUG } from './full.ts';
import { traced, type Traced } from './trace.ts';

const SLOWDOWN = 4;
const KEYS = 40;
/** Between two keys, in milliseconds: someone who types fast; longer than the pause after which a draft is kept, now and then. */
const PACE = 120;
/** Goals, in milliseconds of the slowed processor. */
const KEY_GOAL = 16;
const TASK_GOAL = 50;
const CONTROL = 'data:text/html,<title>vide</title><input id="vide" autofocus>';

interface Row {
  readonly what: string;
  /** Script of each key, in milliseconds: the processor slowed, then whole. */
  readonly slowed: readonly number[];
  readonly whole: readonly number[];
  /** Script and what the browser does around it, the processor whole. */
  readonly work: readonly number[];
}

const quantile = (numbers: readonly number[], part: number): number =>
  numbers.toSorted((a, b) => a - b)[Math.min(numbers.length - 1, Math.floor(part * numbers.length))] ?? 0;

const mean = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0) / numbers.length;

/** Types in a field that has the focus, slowed and not, and says what each key cost. */
async function typed(what: string, page: Page, session: CDPSession): Promise<Row> {
  const at = async (rate: number): Promise<Traced> => {
    await session.send('Emulation.setCPUThrottlingRate', { rate });
    const seen = await traced(session, () => type(page));
    if (seen.script.length < KEYS) throw new Error(`${what} : ${seen.script.length} touches seulement ont été vues.`);
    return seen;
  };
  const [slow, whole] = [await at(SLOWDOWN), await at(1)];
  return { what, slowed: slow.script, whole: whole.script, work: whole.work };
}

async function type(page: Page): Promise<void> {
  for (let n = 0; n <= KEYS; n += 1) {
    await page.keyboard.press('aeiou'[n % 5] ?? 'a');
    // Once in a while, a pause long enough for what waits for one.
    await page.waitForTimeout(n % 10 === 9 ? 6 * PACE : PACE);
  }
}

const site = await serve(process.env['OUT_DIR'] ?? 'dist');
const browser = await chromium.launch({ executablePath: ensureChromium(), args: CHROMIUM_ARGS, headless: true });
const context = await browser.newContext({ locale: 'fr-FR', serviceWorkers: 'block' });
const slowed = async (page: Page): Promise<CDPSession> => {
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  return session;
};

const control = await context.newPage();
await control.goto(CONTROL);
await control.locator('#vide').focus();
const empty = await typed('le champ d’une page vide', control, await slowed(control));
await control.close();

const pdf = await fullDossier();
const page = await context.newPage();
await page.goto(`${site.url}/formulaires/${SLUG}/`);
await page.waitForSelector('astro-island:not([ssr])');
const session = await slowed(page);
const heading = page.getByRole('heading', { level: 1 });
const said = async (text: RegExp) =>
  page.waitForFunction(
    (like) => new RegExp(like, 'u').test(document.querySelector('h1')?.textContent ?? ''),
    text.source,
  );

let opening = 0;
const opened = await traced(session, async () => {
  const from = performance.now();
  await page
    .locator('#reprendre-fichier')
    .setInputFiles({ name: 'dossier.pdf', mimeType: 'application/pdf', buffer: Buffer.from(pdf) });
  await page.locator('.taches').first().waitFor();
  opening = performance.now() - from;
});
await page.getByRole('button', { name: 'Oui, garder un brouillon' }).click();

/** Goes to a section and puts the focus in one of its fields. */
async function into(section: string, field: string): Promise<void> {
  await page.evaluate((to) => void (location.hash = to), `#${section}`);
  await page.locator(field).first().click();
  await page.waitForTimeout(2000);
}

const rows: Row[] = [];
await into('identite', '#champ-nom_referent');
rows.push(await typed('une ligne de texte', page, session));
await into('composition', `#champ-adherents-${MEMBERS / 2}-nom_adherent`);
rows.push(await typed(`une case du tableau de ${MEMBERS} membres`, page, session));
await into('structure_juridique', '#champ-objet');
await page.locator('#champ-objet.ProseMirror').waitFor();
rows.push(await typed('l’éditeur d’un texte long', page, session));

await page.evaluate(() => void (location.hash = '#debut'));
await page.getByRole('button', { name: 'Préparer le brouillon en PDF' }).waitFor();
const making = async (rate: number) => {
  await session.send('Emulation.setCPUThrottlingRate', { rate });
  await page.waitForTimeout(1500);
  return traced(session, async () => {
    await page.getByRole('button', { name: 'Préparer le brouillon en PDF' }).click();
    await page.getByRole('link', { name: 'Télécharger' }).waitFor({ timeout: 180_000 });
  });
};
const made = { slow: await making(SLOWDOWN), full: 0 };
await page.reload();
await said(/./u);
await heading.waitFor();
made.full = (await making(1)).longest;
await browser.close();
await site.close();

const ms = (value: number): string => value.toLocaleString('fr-FR', { maximumFractionDigits: 1 });
const goals = [
  ...rows.map(({ what, whole }) => ({
    what: `script par touche dans ${what}, ${SLOWDOWN} fois la moyenne du processeur entier`,
    value: SLOWDOWN * mean(whole),
    goal: KEY_GOAL,
  })),
  { what: 'la plus longue tâche pendant qu’un PDF est fait, processeur entier', value: made.full, goal: TASK_GOAL },
];
const row = ({ what, slowed: slow, whole, work }: Row): string => {
  const times = quantile(work, 0.5) / quantile(empty.work, 0.5);
  const cells = [slow, whole].flatMap((all) => [quantile(all, 0.5), mean(all), quantile(all, 0.95)]);
  return `| ${[what, ...cells.map(ms), ms(times)].join(' | ')} |`;
};
const report = [
  `Mesuré le ${new Date().toISOString().slice(0, 10)}, ${cpus().length} cœurs (charge moyenne ${Math.round(loadavg()[0] ?? 0)}), Chromium ${browser.version()}, processeur ralenti ${SLOWDOWN} fois.`,
  `Dossier : ${MEMBERS} membres, ${SHEETS} fiches actions, PDF de ${Math.round(pdf.length / 1000)} ko.`,
  '',
  '| script par touche (ms) | ralenti : médiane | moyenne | 95 sur 100 | entier : médiane | moyenne | 95 sur 100 | travail, en fois la page vide |',
  '|---|---|---|---|---|---|---|---|',
  ...[empty, ...rows].map(row),
  '',
  '| autres mesures | ms |',
  '|---|---|',
  `| ouvrir le dossier depuis son PDF, jusqu’à la liste des sections | ${ms(opening)} |`,
  `| la plus longue tâche de la page pendant l’ouverture | ${ms(opened.longest)} |`,
  `| la plus longue tâche pendant que le PDF est fait | ${ms(made.slow.longest)} |`,
  `| la même, processeur entier | ${ms(made.full)} |`,
  '',
  '| objectif | mesuré (ms) | voulu | |',
  '|---|---|---|---|',
  ...goals.map(
    ({ what, value, goal }) =>
      `| ${what} | ${ms(value)} | au plus ${goal} | ${value <= goal ? 'tenu' : '**manqué**'} |`,
  ),
].join('\n');
console.log(report);
if (process.argv.includes('--ecrire')) {
  const readme = new URL('README.md', import.meta.url);
  const [before = ''] = readFileSync(readme, 'utf8').split('<!-- mesures -->');
  writeFileSync(readme, `${before}<!-- mesures -->\n\n${report}\n`);
}
if (goals.some(({ value, goal }) => value > goal)) process.exitCode = 1;
