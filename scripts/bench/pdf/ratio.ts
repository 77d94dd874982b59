/**
 * A quick look at the one thing that must not be lost: our engine is faster than its peers. `.ci/run` makes it at each change.
 *
 *     npm ci && node ratio.ts
 *
 * Ratios of processor time taken in the same run, with floors far under the goals of `bench.ts`: a machine that is busy
 * passes, an engine that became slow does not. A run that fails is made once more.
 */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundle } from './bundle.ts';
import { report } from './documents.ts';
import { faster, goalTable, type Goal, type Timed } from './goals.ts';
import { inNode, type Run } from './measure.ts';
import { project } from './project.ts';

const FLOORS = { froid: 1.5, chaud: 2 } as const;
const ROUNDS = 3;
const WARM = 2;
/** The fastest of the peers, and on the shorter document the one that tags. */
const DOCUMENTS = {
  rapport: { make: report, engines: ['ours', 'jspdf', 'libpdf', 'pdfkit'] },
  projet: { make: project, engines: ['ours', 'jspdf', 'libpdf'] },
} as const;

const folder = mkdtempSync(join(tmpdir(), 'bench-pdf-ratio-'));
const bundles = new Map<string, string>();
for (const engine of DOCUMENTS.rapport.engines) bundles.set(engine, (await bundle(engine, 'node')).file);

/** Engines take turns, in an order that rotates. */
async function timed(document: keyof typeof DOCUMENTS): Promise<Timed[]> {
  const { make, engines } = DOCUMENTS[document];
  const file = join(folder, `${document}.json`);
  writeFileSync(file, JSON.stringify(make()));
  const runs = new Map<string, Run[]>(engines.map((engine) => [engine, []]));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const turn of engines.keys()) {
      const engine = engines[(turn + round) % engines.length] ?? 'ours';
      const run = await inNode(bundles.get(engine) ?? '', file, join(folder, `${engine}.pdf`), WARM);
      runs.get(engine)?.push(run);
    }
  }
  return [...runs].map(([engine, node]) => ({ document, engine, node }));
}

async function judged(): Promise<readonly Goal[]> {
  const results = [...(await timed('rapport')), ...(await timed('projet'))];
  return (['rapport', 'projet'] as const).flatMap((document) => [
    faster(results, document, 'froid', FLOORS.froid),
    faster(results, document, 'chaud', FLOORS.chaud),
  ]);
}

const first = await judged();
console.log(goalTable(first));
if (first.some(({ held }) => !held)) {
  console.log('Une mesure est sous son plancher : tout est mesuré une seconde fois.');
  const again = await judged();
  console.log(goalTable(again));
  if (again.some(({ held }) => !held)) process.exitCode = 1;
}
