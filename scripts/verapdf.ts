/**
 * The judge of our PDFs: veraPDF, the reference validator of PDF/UA and PDF/A.
 *
 *     node scripts/verapdf.ts [--exiger] ua1,3a fichier.pdf…
 *
 * It comes from Maven Central into `.cache/verapdf` on first use, and needs Java and Maven. Where one of them is missing the
 * check is not made and says so; with `--exiger` or `EXIGER_VERAPDF=1` that is a failure.
 */
import { execFile, type ExecFileException } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readReport, type Verdict } from './verapdf-report.ts';

export type { Verdict } from './verapdf-report.ts';

const VERSION = '1.28.2';
const MAIN_CLASS = 'org.verapdf.apps.GreenfieldCliWrapper';
const CACHE = fileURLToPath(new URL(`../.cache/verapdf/${VERSION}`, import.meta.url));

const POM = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>local</groupId><artifactId>verapdf</artifactId><version>1</version><packaging>pom</packaging>
  <dependencies><dependency>
    <groupId>org.verapdf.apps</groupId><artifactId>greenfield-apps</artifactId><version>${VERSION}</version>
  </dependency></dependencies>
</project>
`;

export type Disponible = { readonly disponible: true } | { readonly disponible: false; readonly raison: string };

interface Ran {
  readonly code: number | string;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program to its end; `code` is its exit code, or the system's word (`ENOENT`) when it could not start. */
function run(program: string, args: readonly string[]): Promise<Ran> {
  return new Promise((done) => {
    execFile(program, args, { maxBuffer: 1 << 30 }, (error: ExecFileException | null, stdout, stderr) =>
      done({ code: error ? (error.code ?? 'interrompu') : 0, stdout, stderr }),
    );
  });
}

async function download(): Promise<string | undefined> {
  if ((await run('mvn', ['--version'])).code !== 0)
    return 'Maven (commande « mvn ») manque sur cette machine : veraPDF ne peut pas être téléchargé.';
  await mkdir(dirname(CACHE), { recursive: true });
  // Filled aside, then moved in one go: an interrupted download never passes for a complete one.
  const folder = await mkdtemp(join(dirname(CACHE), 'telechargement-'));
  try {
    const pom = join(folder, 'pom.xml');
    const jars = join(folder, 'jars');
    await writeFile(pom, POM);
    const goal = ['dependency:copy-dependencies', `-DoutputDirectory=${jars}`, '-DincludeScope=runtime'];
    const { code, stdout } = await run('mvn', ['-q', '-B', '-f', pom, ...goal]);
    if (code !== 0) return `Maven n’a pas pu télécharger veraPDF ${VERSION} : ${firstError(stdout)}`;
    await rename(jars, CACHE).catch((error: unknown) => {
      if (!existsSync(CACHE)) throw error;
    });
    return undefined;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function firstError(output: string): string {
  return output.split('\n').find((line) => line.includes('ERROR')) ?? 'raison inconnue';
}

let asked: Promise<string | undefined> | undefined;

/** Whether the check can be made here; if not, why, in one French sentence. Downloads veraPDF if needed, once. */
export async function verapdfDisponible(): Promise<Disponible> {
  asked ??= obstacle();
  const raison = await asked;
  return raison === undefined ? { disponible: true } : { disponible: false, raison };
}

async function obstacle(): Promise<string | undefined> {
  if ((await run('java', ['-version'])).code !== 0)
    return 'Java manque sur cette machine : veraPDF ne peut pas tourner.';
  return existsSync(CACHE) ? undefined : download();
}

/** Whether a missing veraPDF is a failure (`EXIGER_VERAPDF=1`), as in continuous integration. */
export const verapdfExige = (): boolean => process.env['EXIGER_VERAPDF'] === '1';

/**
 * Checks many files against each flavour (`ua1`, `3a`, `2a`…), in one Java process per flavour.
 *
 * One verdict per file and flavour, in that order. A file that is missing or unreadable is « non conforme », never left out.
 * @throws Error when veraPDF cannot run here.
 */
export async function verapdf(files: readonly string[], flavours: readonly string[]): Promise<Verdict[]> {
  const state = await verapdfDisponible();
  if (!state.disponible) throw new Error(state.raison);
  const paths = files.map((file) => resolve(file));
  const present = paths.filter((path) => existsSync(path));
  const verdicts: Verdict[] = [];
  for (const profil of flavours) {
    const found = present.length > 0 ? await judge(present, profil) : new Map<string, Verdict>();
    const missing = { profil, conforme: false, regles: ['fichier introuvable ou non examiné'] };
    verdicts.push(...paths.map((fichier) => found.get(fichier) ?? { fichier, ...missing }));
  }
  return verdicts;
}

async function judge(paths: readonly string[], flavour: string): Promise<ReadonlyMap<string, Verdict>> {
  const report = ['--format', 'json', '--maxfailuresdisplayed', '1', '--nonpdfext', '--loglevel', '0'];
  const args = ['-cp', join(CACHE, '*'), MAIN_CLASS, '-f', flavour, ...report, ...paths];
  const { code, stdout, stderr } = await run('java', args);
  const found = readReport(stdout, flavour);
  if (!found) throw new Error(`veraPDF n’a pas rendu de rapport (code ${code}) : ${stderr.slice(0, 500)}`);
  return found;
}

async function main(args: readonly string[]): Promise<number> {
  const strict = verapdfExige() || args.includes('--exiger');
  const [flavours, ...files] = args.filter((arg) => arg !== '--exiger');
  if (!flavours || files.length === 0) {
    console.error('Usage : node scripts/verapdf.ts [--exiger] ua1,3a fichier.pdf…');
    return 2;
  }
  const state = await verapdfDisponible();
  if (!state.disponible) {
    console.error(`Contrôle veraPDF non fait. ${state.raison}`);
    return strict ? 1 : 0;
  }
  const verdicts = await verapdf(files, flavours.split(','));
  for (const { fichier, profil, conforme, regles } of verdicts) {
    console.log(`${conforme ? 'conforme' : 'NON CONFORME'}  ${profil}  ${fichier}`);
    for (const regle of regles) console.log(`    ${regle}`);
  }
  const bad = verdicts.filter((verdict) => !verdict.conforme).length;
  console.log(`veraPDF ${VERSION} : ${verdicts.length - bad} conformes, ${bad} non conformes.`);
  return bad === 0 ? 0 : 1;
}

if (import.meta.main) process.exitCode = await main(process.argv.slice(2));
