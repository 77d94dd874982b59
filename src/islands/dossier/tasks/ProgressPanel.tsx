import { lazy, Suspense } from 'react';
import type { PageStatus, Progress } from '../../../forms/index.ts';
import { Status } from './Status.tsx';
import { sectionsDone } from './words.ts';

const Mosaic = lazy(() => import('./Mosaic.tsx').then(({ Mosaic }) => ({ default: Mosaic })));

interface Props {
  readonly progress: Progress;
  /** The drawing is that of this dossier, always the same. */
  readonly seed: string;
}

const COUNTED: Readonly<Record<PageStatus, readonly [string, string]>> = {
  fini: ['terminée', 'terminées'],
  cours: ['en cours', 'en cours'],
  probleme: ['problème', 'problèmes'],
  vide: ['à compléter', 'à compléter'],
  non: ['pas encore possible', 'pas encore possibles'],
};
const ORDER: readonly PageStatus[] = ['fini', 'cours', 'probleme', 'vide', 'non'];

/** How many sections have each status: one cell of the territory each, and the same in words. */
export function ProgressPanel({ progress, seed }: Props) {
  const { pages, etats } = progress;
  const statuses = pages.map(({ etat }) => etat);
  return (
    <section className="panneau" aria-labelledby="avancement-titre">
      <h2 className="soustitre" id="avancement-titre">
        {sectionsDone(progress)}
      </h2>
      <Suspense fallback={<div className="mosaique-attendue" />}>
        <Mosaic statuses={statuses} seed={seed} />
      </Suspense>
      <ul className="h par-etat" role="list">
        {ORDER.filter((etat) => etats[etat] > 0).map((etat) => (
          <li key={etat}>
            <Status etat={etat} libelle={`${etats[etat]}\u00a0${COUNTED[etat][etats[etat] > 1 ? 1 : 0]}`} />
          </li>
        ))}
      </ul>
    </section>
  );
}
