/** Looking into answers: where references lead, what is visible, what is computed. The work is done in `scope/`. */
import type { Ref } from './definition.ts';
import type { Container } from './fields-within.ts';
import { replacingRefs } from './interpolation.ts';
import { isRecord, own } from './record.ts';
import type { Answers } from './shapes.ts';
import { foundAt } from './scope/follow.ts';
import { itemsAt, rowsOf } from './scope/rows.ts';
import { levelOf, type Item, type Scope } from './scope/level.ts';
import { enumeration } from '../domain/francais/index.ts';

export { compute, computedIn, holds, isVisible, valuesAt } from './scope/follow.ts';
export { scopeOf, type GridLine, type Item, type Scope } from './scope/level.ts';
export { rowsOfGrid, totalsOf, type Sums, type Totals } from './scope/totals.ts';
export type { Computed } from './calculs.ts';
export type { Value } from './conditions.ts';

/**
 * The scope of one row of a group, a sheet or a grid: its own names first, then those around it.
 *
 * @param scope the one where the container stands.
 * @param item what the sheet or the row stands for; found by itself when the row is one of those in the answers.
 */
export function within(scope: Scope, field: Container, row: Answers, item?: Item): Scope {
  const [level] = scope.levels;
  if (item !== undefined) return levelOf(level, field, row, item).home;
  const raw = own(level.row, field.id);
  const id = isRecord(raw) ? Object.keys(raw).find((key) => raw[key] === row) : undefined;
  const known = id === undefined ? undefined : rowsOf(level, field).find((each) => each.item.id === id);
  return known?.level.row === row ? known.level.home : levelOf(level, field, row).home;
}

/** What was chosen, or listed, where a reference leads: boxes, communes, rows; each with its name and its words. */
export const itemsOf = (scope: Scope, ref: Ref): readonly Item[] => itemsAt(scope, ref);

/** What stands for a value that nobody knows yet. */
const UNKNOWN = '…';

/** A printed text with its values in the place of `{renvois}`: « les 32 adhérents », or « … » for what is not known. */
export function interpolate(scope: Scope, text: string): string {
  return replacingRefs(text, (ref) => {
    const texts = foundAt(scope, ref)
      .map((found) => found.text)
      .filter((each) => each !== '');
    return texts.length === 0 ? UNKNOWN : enumeration(texts);
  });
}
