import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

/** Arguments for a quiet headless Chromium: no sandbox (containers), nothing fetched behind our back. */
export const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const KNOWN_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/** Path of a Chrome or Chromium of this machine, `CHROMIUM_PATH` first; `null` when there is none. */
export function findChromium(): string | null {
  const asked = process.env['CHROMIUM_PATH'];
  return [asked, ...KNOWN_PLACES, playwrightsOwn()].find((path) => path !== undefined && existsSync(path)) ?? null;
}

function playwrightsOwn(): string | undefined {
  try {
    return chromium.executablePath();
  } catch {
    return undefined; // playwright knows no build for this platform
  }
}

/**
 * A browser for the tests: the one that is there, else Debian's package (root on Debian), else Playwright's download.
 *
 * @throws {Error} in French, with what to install, when none of the three gave one. Tests never skip silently.
 */
export function ensureChromium(): string {
  const found = findChromium() ?? (installFromDebian(), findChromium()) ?? (installFromPlaywright(), findChromium());
  if (found !== null) return found;
  throw new Error(
    'Aucun navigateur pour les tests. Installez Chrome ou Chromium (Debian et Ubuntu : « apt-get install chromium »), ' +
      'ou donnez son chemin : CHROMIUM_PATH=/chemin/vers/chromium npm test',
  );
}

function installFromDebian(): void {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  attempt('apt-get', ['update', '-qq'], env);
  attempt('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], env);
}

function installFromPlaywright(): void {
  const cli = join(createRequire(import.meta.url).resolve('playwright-core/package.json'), '..', 'cli.js');
  attempt(process.execPath, [cli, 'install', 'chromium'], process.env);
}

/** A way that fails is not the end: the next one is tried, and the last word is `ensureChromium`'s error. */
function attempt(command: string, args: string[], env: NodeJS.ProcessEnv): void {
  console.log(`Navigateur pour les tests : ${command} ${args.join(' ')}`);
  try {
    execFileSync(command, args, { stdio: 'inherit', env });
  } catch (error) {
    console.warn(error instanceof Error ? error.message : error);
  }
}

if (import.meta.main) console.log(ensureChromium());
