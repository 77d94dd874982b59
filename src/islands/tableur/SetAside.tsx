import type { Change } from './plan.ts';

interface Props {
  readonly changes: readonly Change[];
  /** Number, in the table as it was read, of the line of the first change. */
  readonly offset: number;
}

/** Lines that will not be imported, in the words of the table, each with its reason: none is lost unseen. */
export function SetAside({ changes, offset }: Props) {
  const aside = changes.flatMap((change, n) => (change.genre === 'ignoree' ? [{ change, line: n + offset }] : []));
  if (aside.length === 0) return null;
  return (
    <details className="suite" open={aside.length <= 5}>
      <summary>Ce qui est laissé de côté</summary>
      <ul>
        {aside.map(({ change: { cells, copyOf }, line }) => (
          <li key={line}>
            {`Ligne ${line}\u00A0: ${cells.filter((cell) => cell.trim() !== '').join(', ')} `}
            <span className="meta">
              {copyOf === undefined
                ? '(rien dans les colonnes retenues)'
                : `(la même que la ligne ${copyOf + offset}, mot pour mot)`}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
