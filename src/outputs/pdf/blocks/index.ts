import type { Bloc, BlocOf, BlocType } from '../../../documents/index.ts';
import type { Layout } from '../layout/layout.ts';
import { champ } from './champ.ts';
import { cases } from './cases.ts';
import { liste } from './liste.ts';
import { lien } from './lien.ts';
import { texte } from './texte.ts';
import { tableau } from './tableau.ts';
import { titre } from './titre.ts';

/** How each kind of block puts itself on the pages. */
const BLOCS: { readonly [K in BlocType]: (layout: Layout, bloc: BlocOf<K>, keep: number) => void } = {
  titre,
  paragraphe: texte,
  liste,
  champ,
  cases,
  tableau,
  lien,
};

/** Height that the beginning of each kind of block needs, so that a heading above it never stays alone. */
const BEGINNING: { readonly [K in BlocType]: number } = {
  titre: 36,
  paragraphe: 31,
  liste: 31,
  champ: 62,
  cases: 60,
  tableau: 110,
  lien: 24,
};

/** Puts every block on the pages, in order. */
export function placeBlocks(layout: Layout, blocs: readonly Bloc[]): void {
  blocs.forEach((bloc, i) => place(layout, bloc, heightToKeep(blocs, i + 1)));
}

function place<K extends BlocType>(layout: Layout, bloc: BlocOf<K>, keep: number): void {
  // `bloc.type` is K by construction: each entry of BLOCS takes the block of its own key.
  BLOCS[bloc.type as K](layout, bloc, keep);
}

/** What follows a heading: the headings right below it, then the beginning of the first block. */
function heightToKeep(blocs: readonly Bloc[], from: number): number {
  let height = 0;
  for (const bloc of blocs.slice(from, from + 4)) {
    height += BEGINNING[bloc.type];
    if (bloc.type !== 'titre') break;
  }
  return height;
}
