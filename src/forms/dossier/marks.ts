import { isRecord } from '../record.ts';
import { ROW_ID, type Answers, type Path } from '../shapes.ts';
import type { Mark, Tracking } from './tracking.ts';

/** Marks of one person in one field are this far apart, at least: typing does not copy all of them at each key. */
const SAME_STROKE = 60_000;

/**
 * Name of the place of an answer, that stays when rows move: `adherents/r1f3/nom`.
 *
 * A row without `_id` cannot be followed: its whole group is named instead.
 */
export function keyOf(answers: Answers, path: Path): string {
  const parts: string[] = [];
  let node: unknown = answers;
  for (const step of path) {
    node = typeof step === 'number' ? childAt(node, step) : valueAt(node, step);
    if (typeof step !== 'number') parts.push(step);
    else if (isRecord(node) && typeof node[ROW_ID] === 'string') parts.push(node[ROW_ID]);
    else break;
  }
  return parts.join('/');
}

const childAt = (node: unknown, index: number): unknown => (Array.isArray(node) ? node[index] : undefined);
const valueAt = (node: unknown, key: string): unknown =>
  isRecord(node) && Object.hasOwn(node, key) ? node[key] : undefined;

/** Notes who answered at `key`; the same tracking when it says so already. */
export function marked(suivi: Tracking, key: string, mark: Mark): Tracking {
  const before = Object.hasOwn(suivi.reponses, key) ? suivi.reponses[key] : undefined;
  const file = suivi.fichiers.at(-1)?.le ?? '';
  const same = before !== undefined && before.par === mark.par && before.le > file;
  if (same && Date.parse(mark.le) - Date.parse(before.le) < SAME_STROKE) return suivi;
  return { ...suivi, reponses: { ...suivi.reponses, [key]: mark } };
}

/** The same for many places at once: pasted rows, answers taken from another form. */
export function markedAll(suivi: Tracking, keys: readonly string[], mark: Mark): Tracking {
  if (keys.length === 0) return suivi;
  return { ...suivi, reponses: { ...suivi.reponses, ...Object.fromEntries(keys.map((key) => [key, mark])) } };
}

/** Notes that a row was taken out. */
export const retired = (suivi: Tracking, key: string, mark: Mark): Tracking => ({
  ...suivi,
  retires: { ...suivi.retires, [key]: mark },
});

/** Notes that a row was put back. */
export function unretired(suivi: Tracking, keys: readonly string[]): Tracking {
  const gone = new Set(keys);
  if (!keys.some((key) => Object.hasOwn(suivi.retires, key))) return suivi;
  return { ...suivi, retires: Object.fromEntries(Object.entries(suivi.retires).filter(([key]) => !gone.has(key))) };
}

/** Who last wrote at a place, or over what holds it (a row, a whole table); `undefined` when nobody knows. */
export function lastMark(suivi: Tracking | null, key: string): Mark | undefined {
  if (suivi === null) return undefined;
  let latest: Mark | undefined;
  for (let end = key.length; end > 0; end = key.lastIndexOf('/', end - 1)) {
    const place = key.slice(0, end);
    const mark = Object.hasOwn(suivi.reponses, place) ? suivi.reponses[place] : undefined;
    if (mark !== undefined && (latest === undefined || mark.le > latest.le)) latest = mark;
  }
  return latest;
}

/** Place → the last answer given inside it; made once for marks that never change. */
const insides = new WeakMap<Tracking['reponses'], ReadonlyMap<string, Mark>>();

function insidesOf(reponses: Tracking['reponses']): ReadonlyMap<string, Mark> {
  const known = insides.get(reponses);
  if (known !== undefined) return known;
  const latest = new Map<string, Mark>();
  for (const [key, mark] of Object.entries(reponses)) {
    for (let end = key.length; end > 0; end = key.lastIndexOf('/', end - 1)) {
      const place = key.slice(0, end);
      if (mark.le > (latest.get(place)?.le ?? '')) latest.set(place, mark);
    }
  }
  insides.set(reponses, latest);
  return latest;
}

/** The last answer given inside a place, or over it: who wrote in a row, in a table. */
export function lastMarkIn(suivi: Tracking | null, key: string): Mark | undefined {
  if (suivi === null) return undefined;
  const [over, inside] = [lastMark(suivi, key), insidesOf(suivi.reponses).get(key)];
  return inside !== undefined && inside.le > (over?.le ?? '') ? inside : over;
}
