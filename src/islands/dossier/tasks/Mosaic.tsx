import { useMemo } from 'react';
import { mosaique } from '../../../domain/territoire/index.ts';
import type { PageStatus } from '../../../forms/index.ts';

interface Props {
  readonly statuses: readonly PageStatus[];
  readonly seed: string;
}

/** Those that are done gather, then those under way: the territory fills up from one side. */
const ORDER: readonly PageStatus[] = ['fini', 'cours', 'probleme', 'vide', 'non'];

/** An ornament: one cell per section. It says nothing that the list beside does not. */
export function Mosaic({ statuses, seed }: Props) {
  const { largeur, hauteur, formes } = useMemo(() => mosaique(statuses.length, seed), [statuses.length, seed]);
  const sorted = statuses.toSorted((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b));
  return (
    <svg className="mosaique suivi" viewBox={`0 0 ${largeur} ${hauteur}`} aria-hidden="true" focusable="false">
      <defs>
        <pattern id="hachures" width="34" height="34" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path className="fond" d="M0 0h34v34H0z" />
          <path className="raie" d="M8 0v34" />
        </pattern>
      </defs>
      {formes.map(({ d }, rank) => (
        <path key={rank} d={d} className={rank < sorted.length ? `c ${sorted[rank] ?? ''}` : 'p'} />
      ))}
    </svg>
  );
}
