import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect } from 'vitest';
import { checkContent } from '../../scripts/content/check.ts';

const SCRIPT = resolve('scripts/check-content.ts');
const TODAY = '2026-11-21';

/** A copy of the real content for each test of a file, to be spoiled one fault at a time. Paths stand inside content/. */
export function contentCopy() {
  let home: string;
  const path = (file: string) => join(home, 'content', file);
  beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), 'contenu-'));
    cpSync('content', path('.'), { recursive: true });
  });
  afterEach(() => {
    rmSync(home, { recursive: true });
  });

  const read = (file: string) => readFileSync(path(file), 'utf8');
  const write = (file: string, text: string) => {
    writeFileSync(path(file), text);
  };
  return {
    read,
    write,
    edit: (file: string, from: string | RegExp, to: string) => {
      const text = read(file);
      const spoiled = text.replace(from, to);
      expect(spoiled, `« ${String(from)} » n’est pas dans ${file}`).not.toBe(text);
      write(file, spoiled);
    },
    remove: (file: string) => {
      rmSync(path(file));
    },
    /** What an editor reads, as if the copy were the project. */
    check: (today = TODAY) => {
      const { problems, reviews } = checkContent(path('.'), today);
      // Editors move lines every day: only the test of the lines themselves reads them.
      const asRead = (lines: readonly string[]) =>
        lines.map((line) => line.replaceAll(`${home}/`, '').replace(/^(\S+):\d+ /, '$1:n '));
      return { problems: asRead(problems), reviews: asRead(reviews) };
    },
    /** The command itself. */
    run: () => {
      const { status, stderr, stdout } = spawnSync(process.execPath, [SCRIPT], { cwd: home, encoding: 'utf8' });
      return { status, stderr, stdout: stdout.trim() };
    },
  };
}
