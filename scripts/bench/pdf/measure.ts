/** One run of one engine, alone in a fresh process: Node, or Chromium. Milliseconds. */
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { chromium } from 'playwright-core';
import { CHROMIUM_ARGS, ensureChromium } from '../../browser.ts';

export interface Run {
  /** Loading the script. */
  readonly load: number;
  /** The first document, after loading. */
  readonly first: number;
  readonly warm: readonly number[];
  /** Processor time of each document, the first one included, and of the whole process; in Node only. */
  readonly work?: readonly number[];
  readonly cpu?: number;
  /** Peak memory, MB. */
  readonly peak?: number;
}

const exec = promisify(execFile);
const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export async function inNode(bundle: string, document: string, out: string, warm: number): Promise<Run> {
  const { stdout } = await exec(process.execPath, [here('one-run.mjs'), bundle, document, out, String(warm)], {
    maxBuffer: 1 << 26,
  });
  // Written by one-run.mjs, in this folder, in exactly this shape.
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Run;
}

const PAGE = '<!doctype html><html lang="fr"><meta charset="utf-8"><title>Mesure</title>';

/** A fresh Chromium, a page that may only run scripts of its own origin. */
export async function inChromium(bundle: string, document: string, warm: number): Promise<Run> {
  const files: Record<string, [string, () => Buffer]> = {
    '/': ['text/html', () => Buffer.from(PAGE)],
    '/engine.mjs': ['text/javascript', () => readFileSync(bundle)],
    '/document.json': ['application/json', () => readFileSync(document)],
    '/regular.ttf': ['font/ttf', () => readFileSync(here('../../../public/fonts/pdf/cpts-regular.ttf'))],
    '/bold.ttf': ['font/ttf', () => readFileSync(here('../../../public/fonts/pdf/cpts-bold.ttf'))],
  };
  const server = createServer((request, response) => {
    const [type, read] = files[request.url ?? ''] ?? ['text/plain', () => Buffer.alloc(0)];
    response.writeHead(200, { 'content-type': type, 'content-security-policy': "script-src 'self'" });
    response.end(read());
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: CHROMIUM_ARGS });
  try {
    const page = await browser.newPage();
    // Loopback always listens on an address with a port.
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    return await page.evaluate(measure, warm);
  } finally {
    await browser.close();
    server.close();
  }
}

/** Runs in the page. */
async function measure(warm: number): Promise<Run> {
  const bytes = async (path: string) => new Uint8Array(await (await fetch(path)).arrayBuffer());
  const document: unknown = await (await fetch('/document.json')).json();
  const [regular, bold] = [await bytes('/regular.ttf'), await bytes('/bold.ttf')];
  const start = performance.now();
  // The bundle of one engine of this folder: each exports `make`.
  const { make } = (await import('/engine.mjs' as string)) as {
    make(document: unknown, fonts: object): Promise<Uint8Array>;
  };
  const load = performance.now() - start;
  const times: number[] = [];
  for (let i = 0; i <= warm; i++) {
    const fonts = { regular: regular.slice(), bold: bold.slice() };
    const before = performance.now();
    await make(document, fonts);
    times.push(performance.now() - before);
  }
  return { load, first: times[0] ?? Number.NaN, warm: times.slice(1) };
}
