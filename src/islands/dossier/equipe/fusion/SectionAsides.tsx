import { lazy, Suspense } from 'react';
import type { RoomProps } from '../../room.ts';

const Asides = lazy(() => import('./Asides.tsx').then(({ Asides }) => ({ default: Asides })));

type Props = Pick<RoomProps, 'draft' | 'track'> & {
  /** Id of the section, not of the page. */
  readonly section: string;
};

/** Under a section, what a merge put aside of it; nothing is loaded for a dossier that was never merged. */
export function SectionAsides(props: Props) {
  const { suivi } = props.draft;
  if (suivi === null || Object.keys(suivi.de_cote).length === 0) return null;
  return (
    <Suspense>
      <Asides {...props} />
    </Suspense>
  );
}
