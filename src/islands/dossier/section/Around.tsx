import { memo } from 'react';
import { addressOf, type Page } from '../../../forms/index.ts';

interface Props {
  readonly pages: readonly Page[];
  readonly id: string;
}

/** The section before, and the one after: one may as well go in order. */
export const Around = memo(function Around({ pages, id }: Props) {
  const here = pages.findIndex((page) => page.id === id);
  const [before, after] = [pages[here - 1], pages[here + 1]];
  return (
    <nav className="autour" aria-label="Autres sections">
      {before !== undefined && (
        <a href={addressOf({ question: before.id })}>
          <span className="meta">Section précédente</span>
          {before.tache}
        </a>
      )}
      {after !== undefined && (
        <a className="apres" href={addressOf({ question: after.id })}>
          <span className="meta">Section suivante</span>
          {after.tache}
        </a>
      )}
    </nav>
  );
});
