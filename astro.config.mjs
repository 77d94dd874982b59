import { fileURLToPath } from 'node:url';
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import react from '@astrojs/react';
import { defineConfig } from 'astro/config';
import { alignementEnClasse, tableauxEmpiles, typographieFrancaise } from './src/mdx/plugins.ts';

/** `react` resolves to `preact/compat`: six times less script for the same components (see ARCHITECTURE.md). */
const preactForReact = {
  'react-dom/client': 'preact/compat/client',
  'react-dom/server': 'preact/compat/server',
  'react-dom': 'preact/compat',
  'react/jsx-runtime': 'preact/jsx-runtime',
  react: 'preact/compat',
};

/**
 * React drops `suppressHydrationWarning`, Preact prints it, and Astro, which looks for `<astro-slot>` to the letter, then
 * writes the content of each slot a second time in a `<template>`.
 */
const slotsAsAstroReadsThem = {
  name: 'slots-as-astro-reads-them',
  transform: (code, id) =>
    id.includes('@astrojs/react/dist/static-html') ? code.replace('suppressHydrationWarning: true,', '') : undefined,
};

/** What pdf-lib imports and our PDF engine never runs (deflate, standard fonts, PNG): see src/outputs/pdf/core/. */
const absent = fileURLToPath(new URL('./src/outputs/pdf/core/absent.ts', import.meta.url));
const withoutDeadWeight = { pako: absent, '@pdf-lib/standard-fonts': absent, '@pdf-lib/upng': absent };

/**
 * Rooms whose modules do nothing by being loaded. The door of a room names all of it: without this, whatever a page needs
 * later would arrive with what it needs at once.
 */
const pureRooms = {
  treeshake: { moduleSideEffects: (id) => !/\/src\/(?:domain|forms|documents|storage)\//u.test(id) },
};

/**
 * What every form needs at once, in one file rather than in twelve: small files compress badly, and how the bundler cut
 * them changed with each page that came to need a part of them. Groups take what their modules import with them: first the
 * words of every page, so that content pages never wait for forms; what folds the accents is alone, search and facets want
 * nothing else of them. Then what every field shows around its control.
 */
const formsTogether = {
  output: {
    codeSplitting: {
      groups: [
        {
          name: 'francais',
          test: /\/src\/domain\/(?:francais\/(?:dates|nombres)|calendrier\/mois)\.ts$/u,
          priority: 3,
        },
        { name: 'preload-helper', test: /vite\/preload-helper/u, priority: 4 },
        { name: 'accents', test: /\/src\/domain\/francais\/accents\.ts$/u, priority: 3 },
        { name: 'preact', test: /\/node_modules\/preact\//u, priority: 2 },
        {
          name: 'forms',
          // Not what dossiers alone need, nor what is loaded on demand.
          test: /\/src\/forms\/(?!index|dossier|prefill|fields[./]|place-names|rich\/(?:markdown|same)|shared-|mission-|valid\.)/u,
          priority: 1,
        },
        {
          name: 'champs',
          test: /\/src\/islands\/(?:document\/(?:index|inWorker|handOver)|form\/(?:ids|Icon|Said|focusControl|pageAddress|fields\/(?:Box|Hints|Label|Precision|cells|line|props|references)))\.tsx?$/u,
        },
      ],
    },
  },
};

export default defineConfig({
  site: process.env.SITE ?? 'https://cpts-mode-d-emploi.example',
  outDir: process.env.OUT_DIR ?? './dist',
  cacheDir: process.env.CACHE_DIR ?? './node_modules/.astro',
  output: 'static',
  trailingSlash: 'always',
  compressHTML: 'jsx',
  prefetch: false,
  devToolbar: { enabled: false },
  integrations: [mdx(), react()],
  markdown: {
    syntaxHighlight: false,
    processor: satteri({
      features: { smartPunctuation: false },
      hastPlugins: [alignementEnClasse, tableauxEmpiles, typographieFrancaise],
    }),
  },
  security: {
    csp: {
      algorithm: 'SHA-256',
      directives: [
        "default-src 'none'",
        "img-src 'self' data: blob:",
        "font-src 'self'",
        "connect-src 'self'",
        "manifest-src 'self'",
        "worker-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
      ],
    },
  },
  build: { inlineStylesheets: 'never', assets: '_a' },
  // Nothing is written inside the pages: a strict CSP and a cache that serves every page.
  vite: {
    plugins: [slotsAsAstroReadsThem],
    resolve: { alias: { ...preactForReact, ...withoutDeadWeight } },
    build: { assetsInlineLimit: 0, rolldownOptions: pureRooms },
    environments: { client: { build: { rolldownOptions: formsTogether } } },
    // Formats arrive in the worker one by one, when they are asked for.
    worker: { format: 'es', rolldownOptions: pureRooms },
  },
});
