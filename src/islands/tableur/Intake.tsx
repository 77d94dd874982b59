import { useEffect, useRef, useState } from 'react';
import type { Answers, GroupField } from '../../forms/index.ts';
import { PasteStep } from './PasteStep.tsx';
import { ReviewStep } from './ReviewStep.tsx';

interface Props {
  readonly id: string;
  readonly field: GroupField;
  /** The rows as they stand. */
  readonly rows: readonly Answers[];
  /** Puts these rows in their place; the sentence says what was done. */
  readonly onApply: (rows: readonly Answers[], said: string) => void;
  readonly onClose: () => void;
}

/** From a spreadsheet to the rows of a group: paste or choose a file, see what would change, then decide. */
export function Intake({ id, field, rows, onApply, onClose }: Props) {
  const [table, setTable] = useState<readonly (readonly string[])[] | null>(null);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), [table]);
  return (
    <section className="panneau tableur" aria-labelledby={`${id}-titre`}>
      <h2 id={`${id}-titre`} tabIndex={-1} ref={title}>
        {table === null ? 'Coller ou importer un tableau' : 'Vérifier avant d’importer'}
      </h2>
      {table === null ? (
        <PasteStep id={id} field={field} onRead={setTable} onClose={onClose} />
      ) : (
        <ReviewStep
          id={id}
          field={field}
          rows={rows}
          table={table}
          onApply={onApply}
          onBack={() => setTable(null)}
          onClose={onClose}
        />
      )}
    </section>
  );
}
