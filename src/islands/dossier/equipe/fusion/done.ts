import type { Draft } from '../../../../forms/index.ts';
import type { Incoming } from '../../room.ts';
import type { Choices } from './outcome.ts';

/** What was just done with a file, and what there was before. */
export interface Done {
  readonly avant: Pick<Draft, 'answers' | 'suivi'>;
  readonly fichier: Incoming;
  readonly choices: Choices;
  readonly titre: string;
  readonly phrase: string;
  /** What was there before is a version now: answers changed. */
  readonly version: boolean;
}
