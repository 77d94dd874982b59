import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import react from '@astrojs/react';
import { defineConfig } from 'astro/config';
import { alignementEnClasse, typographieFrancaise } from './src/mdx/plugins.ts';

/** `react` resolves to `preact/compat`: six times less script for the same components (see ARCHITECTURE.md). */
const preactForReact = {
  'react-dom/client': 'preact/compat/client',
  'react-dom/server': 'preact/compat/server',
  'react-dom': 'preact/compat',
  'react/jsx-runtime': 'preact/jsx-runtime',
  react: 'preact/compat',
};

export default defineConfig({
  site: process.env.SITE ?? 'https://cpts-mode-d-emploi.example',
  outDir: process.env.OUT_DIR ?? './dist',
  cacheDir: process.env.CACHE_DIR ?? './node_modules/.astro',
  output: 'static',
  trailingSlash: 'always',
  compressHTML: true,
  prefetch: false,
  devToolbar: { enabled: false },
  integrations: [mdx(), react()],
  markdown: {
    syntaxHighlight: false,
    processor: satteri({
      features: { smartPunctuation: false },
      hastPlugins: [alignementEnClasse, typographieFrancaise],
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
  vite: { resolve: { alias: preactForReact }, build: { assetsInlineLimit: 0 } },
});
