import type { RichRun } from '../rich.ts';
import { oneLine, visible } from '../clean.ts';

/** A run with only what it says: no key for what is absent. A run without words has no looks. */
export function runOf({ texte, gras, italique, lien, note }: RichRun): RichRun {
  const looks = texte === '' ? {} : { ...(gras && { gras }), ...(italique && { italique }), ...(lien && { lien }) };
  return { texte, ...looks, ...(note && { note }) };
}

/** The fewest runs that say the same: equal neighbours become one, a note goes with the words before it. */
export function joinRuns(runs: readonly RichRun[]): readonly RichRun[] {
  const joined: RichRun[] = [];
  for (const run of runs.map(runOf)) {
    const last = joined.at(-1);
    if (run.texte === '' && run.note === undefined) continue;
    if (last === undefined || last.note !== undefined || !(run.texte === '' || alike(last, run))) joined.push(run);
    else joined[joined.length - 1] = runOf({ ...last, texte: last.texte + run.texte, note: run.note ?? '' });
  }
  return joined;
}

const alike = (one: RichRun, other: RichRun): boolean =>
  one.gras === other.gras && one.italique === other.italique && one.lien === other.lien;

/** Runs of a block, cleaned: one line, nothing invisible, no space at either end, as few runs as possible. */
export const cleanRuns = (runs: readonly RichRun[]): readonly RichRun[] => joinRuns(trimmed(tidyRuns(runs)));

/** The same, with the spaces at the ends: words that go in the middle of others. */
export function tidyRuns(runs: readonly RichRun[]): readonly RichRun[] {
  const tidied = joinRuns(runs).map((run) =>
    runOf({ ...run, texte: onOneLine(run.texte), note: oneLine(run.note ?? '') }),
  );
  // What invisible characters kept apart is now side by side, and may compose.
  return joinRuns(tidied).map((run) => ({ ...run, texte: onOneLine(run.texte) }));
}

/** As `oneLine`, but the spaces at the ends stay: they part these words from those of the next run. */
const onOneLine = (texte: string): string => visible(texte).replace(/[\n\t]+/gu, ' ');

function trimmed(runs: readonly RichRun[]): readonly RichRun[] {
  const first = runs.findIndex(saysSomething);
  if (first === -1) return [];
  const last = runs.findLastIndex(saysSomething);
  return runs.slice(first, last + 1).map((run, n, kept) => {
    const start = n === 0 ? run.texte.trimStart() : run.texte;
    return { ...run, texte: n === kept.length - 1 && run.note === undefined ? start.trimEnd() : start };
  });
}

const saysSomething = (run: RichRun): boolean => run.note !== undefined || run.texte.trim() !== '';
