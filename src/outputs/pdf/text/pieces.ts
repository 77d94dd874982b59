import type { Line, Piece } from './line.ts';
import { type RichText, type Run, RunMeasure } from './runs.ts';
import { wrap } from './wrap.ts';

/** Breaks a text in runs into lines of at most `room` points, as `wrap` does for a text in one face. */
export function wrapRuns(rich: RichText, size: number, room: number): Line[] {
  let from = 0;
  return wrap(new RunMeasure(rich), rich.text, size, room).map((line) => {
    const pieces = piecesOf(rich.runs, line.text, from, size);
    from += line.text.length;
    return { ...line, pieces };
  });
}

function piecesOf(runs: readonly Run[], line: string, from: number, size: number): Piece[] {
  const to = from + line.length;
  return runs
    .filter((run) => run.from < to && run.to > from)
    .map((run) => {
      const text = line.slice(Math.max(0, run.from - from), run.to - from);
      return { run, text, width: run.face.width(text) * run.ratio * size };
    });
}
