import type { Run } from './runs.ts';

export interface Line {
  /** Keeps its trailing spaces, so that words stay separate for whoever listens or copies. */
  readonly text: string;
  /** Without the trailing spaces, in points. */
  readonly width: number;
  /** When the line does not look the same all along. */
  readonly pieces?: readonly Piece[];
}

/** The part of a run that stands on one line. */
export interface Piece {
  readonly run: Run;
  readonly text: string;
  /** Points; spaces at its end included. */
  readonly width: number;
}
