import { defineConfig } from 'vitest/config';

// A browser on a busy machine may miss a frame: a journey is walked once more before it counts as broken.
const slow = { testTimeout: 60_000, hookTimeout: 120_000, fileParallelism: false, retry: 1 };

// Rules take milliseconds; a machine that does ten things at once is not a broken rule. What they import takes longer than
// they do: files share it, none changes it.
const rules = { testTimeout: 30_000, hookTimeout: 60_000, isolate: false, maxWorkers: '100%' };

/** One project per depth: rules, content from the disk, the house's own rules, the built site, the real browser. */
export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['test/unit/**/*.test.ts'], ...rules } },
      { test: { name: 'content', include: ['test/content/**/*.test.ts'], ...rules } },
      { test: { name: 'house', include: ['test/house/**/*.test.ts'], ...rules } },
      { test: { name: 'site', include: ['test/site/**/*.test.ts'], ...slow } },
      { test: { name: 'browser', include: ['test/browser/**/*.test.ts'], ...slow } },
      { test: { name: 'slow', include: ['test/slow/**/*.test.ts'], ...slow } },
      { test: { name: 'engines', include: ['test/engines/**/*.test.ts'], ...slow } },
    ],
  },
});
