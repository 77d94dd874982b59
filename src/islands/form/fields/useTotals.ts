import { useMemo } from 'react';
import { totalsOf, type GridField, type GroupField, type Scope, type Totals } from '../../../forms/index.ts';

/** The sums of a table, made again when answers have settled and not at each key. */
export const useTotals = (scope: Scope, field: GridField | GroupField): Totals =>
  useMemo(() => totalsOf(scope, field), [scope, field]);
