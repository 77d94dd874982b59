/** One bundle per engine and per platform, minified the same way, in a temporary folder. */
import { cpSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';

export type Platform = 'node' | 'browser';
export interface Bundle {
  readonly file: string;
  /** Bytes of the minified script in brotli. */
  readonly brotli: number;
}

interface Esbuild {
  build(options: Record<string, unknown>): Promise<unknown>;
}
// Installed in this folder only, so that the project does not depend on it: the one function used is declared above.
const esbuild = (await import('esbuild' as string)) as Esbuild;

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'bench-pdf-'));
// pdfkit, in Node, reads its colour profile beside its own script.
cpSync(here('node_modules/pdfkit/js/data'), join(folder, 'data'), { recursive: true });
const absent = here('../../../src/outputs/pdf/core/absent.ts');

/** What our own build leaves out of pdf-lib (astro.config.mjs); the peers keep everything they import. */
const OURS = { pako: absent, '@pdf-lib/standard-fonts': absent, '@pdf-lib/upng': absent };
/** Loaded by jsPDF only for pictures of HTML and SVG: left out of its weight. */
const OPTIONAL = ['html2canvas', 'canvg', 'dompurify'];

/** Ours is the same script everywhere; a peer gets the build it publishes for the platform. */
export async function bundle(engine: string, platform: Platform): Promise<Bundle> {
  const ours = engine === 'ours';
  const file = join(folder, `${engine}-${platform}.mjs`);
  await esbuild.build({
    entryPoints: [here(`engines/${engine}.mjs`)],
    outfile: file,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    platform: ours ? 'browser' : platform,
    logLevel: 'error',
    external: OPTIONAL,
    ...(ours && { alias: OURS }),
    ...(platform === 'node' && !ours && { banner: { js: NODE_GLOBALS } }),
    ...(platform === 'browser' && { define: { global: 'globalThis' } }),
  });
  return { file, brotli: brotliCompressSync(readFileSync(file)).length };
}

/** CommonJS packages bundled as a module still ask for `require` and for the name of their file. */
const NODE_GLOBALS = `import { createRequire as __cr } from 'node:module'; import { fileURLToPath as __fp } from 'node:url';
const require = __cr(import.meta.url), __filename = __fp(import.meta.url), __dirname = __fp(new URL('.', import.meta.url));`;
