import css from '@eslint/css';
import astro from 'eslint-plugin-astro';
import * as mdx from 'eslint-plugin-mdx';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** What a French reader must never meet in code shown to nobody else: only rules that have caught something. */
export default tseslint.config(
  {
    ignores: [
      'dist/',
      '.astro/',
      '.cache/',
      'public/',
      'scripts/bench/*/node_modules/',
      'scripts/service-worker/worker.js',
    ],
  },
  {
    files: ['**/*.{ts,tsx,mjs}'],
    extends: [tseslint.configs.strict, tseslint.configs.stylistic],
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/consistent-indexed-object-style': 'off',
      // zod schemas and their types share a name in places where the namespace reads well.
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
    },
  },
  {
    // Promises forgotten are drafts lost: these rules need the types, so they run where types are cheap to have.
    files: ['src/**/*.{ts,tsx}', 'scripts/**/*.ts'],
    ignores: ['scripts/bench/**'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  { files: ['**/*.tsx'], ...reactHooks.configs.flat.recommended },
  ...astro.configs['flat/recommended'],
  { files: ['content/**/*.mdx'], ...mdx.flat },
  {
    files: ['src/**/*.css'],
    plugins: { css },
    language: 'css/css',
    languageOptions: { tolerant: true },
    rules: { 'css/no-duplicate-imports': 'error', 'css/no-empty-blocks': 'error', 'css/no-invalid-at-rules': 'error' },
  },
);
