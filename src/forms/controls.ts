import { refsOf } from './conditions.ts';
import type { FormDefinition } from './definition.ts';
import { isRecord, own } from './record.ts';
import { interpolate, type Scope } from './scope.ts';
import { holds, isVisible } from './scope/follow.ts';
import type { Level, Row } from './scope/level.ts';
import { rowsOf } from './scope/rows.ts';
import { isContainer, shownWithin, type Container } from './fields-within.ts';
import type { Path, Problem } from './shapes.ts';

type Control = FormDefinition['controles'][number];

/** What the controls of the form say of these answers: those that block, or those that warn. */
export function controlled(scope: Scope, bloquant: boolean): readonly Problem[] {
  return scope.form.controles
    .filter((control) => control.bloquant === bloquant)
    .flatMap((control) =>
      placesOf(scope.levels[0], control, control.champ.split('.'), [])
        .filter(({ level }) => holds(level.home, control.quand))
        .map(({ level, path }) => ({ path, message: interpolate(level.home, control.message) })),
    );
}

interface Place {
  readonly level: Level;
  readonly path: Path;
}

/**
 * Where a control looks, and where its message is shown.
 *
 * One that speaks of the columns of a group looks at each row; any other looks once, and is shown at the whole group.
 */
function placesOf(
  level: Level,
  control: Control,
  [name = '', ...rest]: readonly string[],
  path: Path,
): readonly Place[] {
  const field = level.fields.get(name);
  if (field === undefined || !isVisible(level.home, field)) return [];
  const here = [...path, name];
  if (!isContainer(field)) return [{ level, path: [...here, ...rest] }];
  const [part = '', ...deeper] = rest;
  const rows = rowsOf(level, field);
  const named = rows.find(({ item }) => item.id === part);
  if (named !== undefined) {
    if (deeper.length === 0) return [{ level: named.level, path: [...here, part] }];
    return placesOf(named.level, control, deeper, [...here, part]);
  }
  if (rest.length === 0 || !speaksOfRow(control, field)) return [{ level, path: here }];
  return rows.flatMap((row) => placesOf(row.level, control, rest, [...here, stepTo(level, field, row)]));
}

function speaksOfRow({ quand }: Control, container: Container): boolean {
  const inside = new Set(shownWithin(container).map(({ id }) => id));
  return refsOf(quand).some((ref) => inside.has(ref.split('.')[0] ?? ''));
}

/** Rows of a group are found by their number as given, the others by their name. */
function stepTo(level: Level, container: Container, row: Row): string | number {
  if (container.type !== 'groupe') return row.item.id;
  const rows = own(level.row, container.id);
  return Array.isArray(rows) ? rows.findIndex((each) => isRecord(each) && each === row.level.row) : 0;
}
