import { memo } from 'react';
import type { Answers } from '../../../forms/index.ts';
import { sameRow, TableRow, type RowProps } from './TableRow.tsx';
import { rowKey } from './useRows.ts';

/** Rows that are looked at one by one only when one of them has changed. */
const BLOCK = 25;

type Common = Omit<RowProps, 'row' | 'index' | 'last'>;

interface Props extends Common {
  readonly rows: readonly Answers[];
}

/** The rows of a table: at each key, those of the block where it was typed are gone through, not the five hundred. */
export function TableRows({ rows, ...common }: Props) {
  return Array.from({ length: Math.ceil(rows.length / BLOCK) }, (_, n) => (
    <Block key={n} {...common} rows={rows.slice(n * BLOCK, (n + 1) * BLOCK)} from={n * BLOCK} count={rows.length} />
  ));
}

interface BlockProps extends Props {
  /** Place of the first row in the table. */
  readonly from: number;
  /** Rows of the whole table. */
  readonly count: number;
}

const propsOf = ({ rows, from, count, ...common }: BlockProps, n: number): RowProps => ({
  ...common,
  row: rows[n] ?? {},
  index: from + n,
  last: from + n === count - 1,
});

const sameBlock = (one: BlockProps, other: BlockProps): boolean =>
  one.rows.length === other.rows.length &&
  one.rows.every((row, n) => row === other.rows[n]) &&
  sameRow(propsOf(one, one.rows.length - 1), propsOf(other, other.rows.length - 1));

const Block = memo(function Block(props: BlockProps) {
  return props.rows.map((row, n) => <TableRow key={rowKey(row, props.from + n)} {...propsOf(props, n)} />);
}, sameBlock);
