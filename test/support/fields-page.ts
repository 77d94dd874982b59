import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { serve, type Served } from '../../scripts/serve.ts';
import type { Answers, FormDefinition } from '../../src/forms/index.ts';

/** What the site writes in each of its pages; nothing that runs here may need more. */
const CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
].join('; ');

const PAGE = `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${CSP}">
<title>Champs</title>
<link rel="icon" href="/favicon.svg">
<script type="module" src="./page.tsx"></script>
</head>
<body><div id="racine"></div></body>
</html>
`;

const PREACT = {
  'react-dom/client': 'preact/compat/client',
  'react-dom': 'preact/compat',
  'react/jsx-runtime': 'preact/jsx-runtime',
  react: 'preact/compat',
};

/** A page of fields, built as the site is, with this form and these answers; `?section=…` chooses what is shown. */
export async function servedFields(form: FormDefinition, answers: Answers): Promise<Served> {
  const folder = mkdtempSync(join(tmpdir(), 'champs-'));
  const source = resolve('test/browser/champs');
  const virtual = join(source, 'index.html');
  await build({
    configFile: false,
    root: source,
    logLevel: 'error',
    resolve: { alias: PREACT },
    esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
    build: { outDir: folder, emptyOutDir: true, assetsInlineLimit: 0, target: 'es2022', modulePreload: false },
    plugins: [
      {
        name: 'page-of-fields',
        resolveId: (id) => (id === virtual ? id : null),
        load: (id) => (id === virtual ? PAGE : null),
      },
    ],
  });
  cpSync('public', folder, { recursive: true });
  writeFileSync(join(folder, 'donnees.json'), JSON.stringify({ form, answers }));
  return serve(folder);
}
