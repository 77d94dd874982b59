import { useEffect, useState } from 'react';
import type { Commune } from '../../domain/territoire/index.ts';
import type { Situer } from '../../domain/territoire/contours/index.ts';
import { Dessin } from './Dessin.tsx';

/** Where the territory is, on a map of France; nothing as long as the outlines are not there. */
export function Situation({ communes }: { readonly communes: readonly Commune[] }) {
  const situer = useSituer();
  const situation = situer?.(communes.map(({ departement }) => departement)) ?? null;
  if (situation === null) return null;
  const { dessin, phrase, source } = situation;
  return (
    <figure className="panneau situation">
      <p className="soustitre">Où se trouve le territoire</p>
      <Dessin dessin={dessin} alternative={phrase} />
      <figcaption className="meta">{source}.</figcaption>
    </figure>
  );
}

/** The outlines, loaded only here; without network, the page does without the map. */
function useSituer(): Situer | null {
  const [situer, setSituer] = useState<{ readonly pour: Situer } | null>(null);
  useEffect(() => {
    let parti = false;
    import('../../domain/territoire/contours/index.ts').then(
      (contours) => parti || setSituer({ pour: contours.situer }),
      () => undefined,
    );
    return () => {
      parti = true;
    };
  }, []);
  return situer?.pour ?? null;
}
