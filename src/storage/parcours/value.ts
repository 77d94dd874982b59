/** The last document made from a form, as the path shows it. */
export interface MadeDocument {
  /** Slug of the form. */
  readonly formulaire: string;
  /** « AMI de l’ARS Bretagne » */
  readonly titre: string;
  /** Day when it was made, `AAAA-MM-JJ`. */
  readonly le: string;
}

/** What a person did of the nine steps: nothing about the project itself. */
export interface PathState {
  /** Numbers of the steps ticked, in order. */
  readonly etapes: readonly number[];
  /** One per form, the latest. */
  readonly documents: readonly MadeDocument[];
}

export const NOTHING: PathState = { etapes: [], documents: [] };

/** The path that a text holds; `null` when it holds none: the version is in the value, never in the key. */
export function readPath(text: string | null | undefined): PathState | null {
  try {
    const value: unknown = JSON.parse(text ?? '');
    if (!isRecord(value) || value['version'] !== 1) return null;
    const { etapes, documents } = value;
    return {
      etapes: Array.isArray(etapes) ? etapes.filter(isStep) : [],
      documents: Array.isArray(documents) ? documents.filter(isDocument) : [],
    };
  } catch {
    return null;
  }
}

export const writtenPath = (state: PathState): string => JSON.stringify({ version: 1, ...state });

/** The same path with a step ticked or not. */
export function withStep(state: PathState, etape: number, done: boolean): PathState {
  const others = state.etapes.filter((each) => each !== etape);
  return { ...state, etapes: done ? [...others, etape].sort((a, b) => a - b) : others };
}

/** The same path with the latest document of its form. */
export const withDocument = (state: PathState, made: MadeDocument): PathState => ({
  ...state,
  documents: [...state.documents.filter(({ formulaire }) => formulaire !== made.formulaire), made],
});

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const isStep = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value > 0 && value < 10;
const isDocument = (value: unknown): value is MadeDocument =>
  isRecord(value) &&
  typeof value['formulaire'] === 'string' &&
  typeof value['titre'] === 'string' &&
  typeof value['le'] === 'string' &&
  /^\d{4}-\d{2}-\d{2}$/.test(value['le']);
