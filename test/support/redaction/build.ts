import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { serve, type Served } from '../../../scripts/serve.ts';

/** The same renderer as the site’s (see `astro.config.mjs`). */
const ALIAS = {
  'react-dom/client': 'preact/compat/client',
  'react-dom': 'preact/compat',
  'react/jsx-runtime': 'preact/jsx-runtime',
  react: 'preact/compat',
};

/** A page with one long text and nothing else, built and served under the site’s content security policy. */
export async function servedWritingPage(): Promise<Served & { readonly folder: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'redaction-'));
  await build({
    configFile: false,
    logLevel: 'error',
    root: import.meta.dirname,
    publicDir: join(process.cwd(), 'public'),
    resolve: { alias: ALIAS },
    build: { outDir: folder, emptyOutDir: true, assetsInlineLimit: 0, modulePreload: { polyfill: false } },
  });
  const served = await serve(folder);
  return {
    ...served,
    folder,
    close: async () => {
      await served.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
