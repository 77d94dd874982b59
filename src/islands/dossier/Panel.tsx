import { useId, useState, type ReactNode } from 'react';

interface Props {
  readonly titre: string;
  readonly className?: string;
  /** Nothing to read there yet: its title, and the rest once it is opened. */
  readonly folded: boolean;
  readonly children: ReactNode;
}

/** A panel beside a section. Whether it begins folded is settled once: writing in it does not open nor close it. */
export function Panel({ titre, className = 'repere', folded, children }: Props) {
  const id = useId();
  const [begunFolded] = useState(folded);
  return (
    <section className={className} aria-labelledby={id} tabIndex={-1}>
      {begunFolded ? (
        <details>
          <summary>
            <h2 id={id}>{titre}</h2>
          </summary>
          {children}
        </details>
      ) : (
        <>
          <h2 id={id}>{titre}</h2>
          {children}
        </>
      )}
    </section>
  );
}
