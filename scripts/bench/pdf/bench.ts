/**
 * The same form, report and « projet de santé » by our engine and by its peers, in Node and in Chromium; then ours alone on
 * longer and longer texts.
 *
 *     npm ci && node bench.ts [--tours 7] [--sans-chromium] [--ecrire]
 *
 * Each run is a fresh process; engines take turns, in an order that rotates. `--ecrire` puts the tables in README.md. Ends
 * with an error when a goal is missed.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { verapdf, verapdfDisponible } from '../../verapdf.ts';
import { bundle, type Bundle } from './bundle.ts';
import { form, report } from './documents.ts';
import { goals, goalTable, type Growth } from './goals.ts';
import { inChromium, inNode, type Run } from './measure.ts';
import { paragraphs, project } from './project.ts';
import { median, tables, type Result } from './tables.ts';

const ENGINES = ['ours', 'jspdf', 'pdfkit', 'pdfmake', 'pdf-lib', 'libpdf'];
const DOCUMENTS = { formulaire: form, rapport: report, projet: project };
type DocumentName = keyof typeof DOCUMENTS;
const WARM: Record<DocumentName, number> = { formulaire: 5, rapport: 3, projet: 3 };

const { values: options } = parseArgs({
  options: {
    tours: { type: 'string', default: '7' },
    'sans-chromium': { type: 'boolean' },
    ecrire: { type: 'boolean' },
  },
});
const rounds = Number(options.tours);
const folder = mkdtempSync(join(tmpdir(), 'bench-pdf-out-'));
const names = Object.keys(DOCUMENTS) as DocumentName[]; // the keys of a constant

const bundles = new Map<string, { node: Bundle; browser: Bundle }>();
for (const engine of ENGINES)
  bundles.set(engine, { node: await bundle(engine, 'node'), browser: await bundle(engine, 'browser') });

const results: Result[] = [];
for (const name of names) {
  const file = join(folder, `${name}.json`);
  writeFileSync(file, JSON.stringify(DOCUMENTS[name]()));
  const node = new Map<string, Run[]>(ENGINES.map((engine) => [engine, []]));
  const chromium = new Map<string, Run[]>(ENGINES.map((engine) => [engine, []]));
  for (let round = 0; round < rounds; round++) {
    for (const [turn] of ENGINES.entries()) {
      const engine = ENGINES[(turn + round) % ENGINES.length] ?? 'ours';
      const built = bundles.get(engine);
      if (!built) continue;
      node.get(engine)?.push(await inNode(built.node.file, file, join(folder, `${name}-${engine}.pdf`), WARM[name]));
      if (!options['sans-chromium']) chromium.get(engine)?.push(await inChromium(built.browser.file, file, WARM[name]));
    }
    console.error(`${name} : tour ${round + 1} sur ${rounds}`);
  }
  for (const engine of ENGINES)
    results.push(await judged(name, engine, node.get(engine) ?? [], chromium.get(engine) ?? []));
}

async function judged(
  name: DocumentName,
  engine: string,
  node: readonly Run[],
  chromium: readonly Run[],
): Promise<Result> {
  const file = join(folder, `${name}-${engine}.pdf`);
  const verdicts = (await verapdfDisponible()).disponible ? await verapdf([file], ['ua1', '3a']) : [];
  return {
    document: name,
    engine,
    node,
    chromium,
    octets: statSync(file).size,
    pages: pageCount(file),
    balise: hasTags(file),
    brotli: bundles.get(engine)?.browser.brotli ?? Number.NaN,
    verdicts: verdicts.map(({ profil, conforme, regles }) => ({ profil, conforme, echecs: regles.length })),
  };
}

/** As qpdf counts and sees them, so that no engine is judged by its own reader. */
function pageCount(file: string): number {
  return Number(execFileSync('qpdf', ['--show-npages', file]).toString());
}

function hasTags(file: string): boolean {
  const text = execFileSync('qpdf', ['--qdf', '--object-streams=disable', file, '-'], { maxBuffer: 1 << 28 }).toString(
    'latin1',
  );
  return (text.match(/\/Type \/StructElem|\/S \/(P|TD|LBody)\b/g) ?? []).length > 5;
}

/** Our engine alone, on a text and on one ten times longer. */
async function growth(): Promise<Growth[]> {
  const measures: Growth[] = [];
  for (const count of [2000, 20_000]) {
    const file = join(folder, `${count}.json`);
    writeFileSync(file, JSON.stringify(paragraphs(count)));
    const runs: Run[] = [];
    for (let round = 0; round < rounds; round++)
      runs.push(await inNode(bundles.get('ours')?.node.file ?? '', file, join(folder, `${count}.pdf`), 0));
    const figure = (of: (run: Run) => number | undefined) => median(runs.map((run) => of(run) ?? Number.NaN));
    measures.push({
      count,
      pages: pageCount(join(folder, `${count}.pdf`)),
      octets: statSync(join(folder, `${count}.pdf`)).size,
      work: figure(({ work }) => work?.[0]),
      peak: figure(({ peak }) => peak),
    });
    console.error(`${count} paragraphes : fait`);
  }
  return measures;
}

/** Bytes of the project without its pictures. */
async function withoutPictures(): Promise<number> {
  const [file, out] = [join(folder, 'sans-images.json'), join(folder, 'sans-images.pdf')];
  writeFileSync(file, JSON.stringify(project(false)));
  await inNode(bundles.get('ours')?.node.file ?? '', file, out, 0);
  return statSync(out).size;
}

const load = (loadavg()[2] ?? 0).toFixed(0);
const machine = `${cpus().length} cœurs (charge moyenne ${load}), Node ${process.version.slice(1)}, ${rounds} tours`;
const reached = goals(results, await growth(), await withoutPictures());
const caption = `Mesuré le ${new Date().toISOString().slice(0, 10)}, ${machine}.`;
const text = tables(results, `${caption}\n\n## Objectifs\n\n${goalTable(reached)}`);
if (reached.some(({ held }) => !held)) process.exitCode = 1;
console.log(text);
if (options.ecrire) {
  const readme = new URL('README.md', import.meta.url);
  const [head] = readFileSync(readme, 'utf8').split('<!-- mesures -->');
  writeFileSync(readme, `${head}<!-- mesures -->\n\n${text}\n`);
}
