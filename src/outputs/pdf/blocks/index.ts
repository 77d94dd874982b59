import type { Bloc, BlocOf, BlocType } from '../../../documents/index.ts';
import type { Layout } from '../layout/layout.ts';
import { beginningOfChamp, champ } from './champ.ts';
import { cases } from './cases.ts';
import { liste } from './liste.ts';
import { lien } from './lien.ts';
import { saut } from './saut.ts';
import { texte } from './texte.ts';
import { beginningOfTableau, tableau } from './tableau.ts';
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
  saut,
};

/** Height that the beginning of each kind of block needs, so that a heading above it never stays alone. */
const BEGINNINGS: { readonly [K in BlocType]: (layout: Layout, bloc: BlocOf<K>) => number } = {
  titre: () => 36,
  paragraphe: () => 31,
  liste: () => 31,
  champ: beginningOfChamp,
  cases: () => 60,
  tableau: beginningOfTableau,
  lien: () => 24,
  saut: () => 0,
};

/** Puts every block on the pages, in order. */
export function placeBlocks(layout: Layout, blocs: readonly Bloc[]): void {
  blocs.forEach((bloc, i) => place(layout, bloc, bloc.type === 'titre' ? heightToKeep(layout, blocs, i + 1) : 0));
}

function place<K extends BlocType>(layout: Layout, bloc: BlocOf<K>, keep: number): void {
  // `bloc.type` is K by construction: each entry of BLOCS takes the block of its own key.
  BLOCS[bloc.type as K](layout, bloc, keep);
}

function beginning<K extends BlocType>(layout: Layout, bloc: BlocOf<K>): number {
  // As in `place`: the entry of a kind takes the block of that kind.
  return BEGINNINGS[bloc.type as K](layout, bloc);
}

/** What follows a heading: the headings right below it, then the beginning of the first block. */
function heightToKeep(layout: Layout, blocs: readonly Bloc[], from: number): number {
  let height = 0;
  for (const bloc of blocs.slice(from, from + 4)) {
    height += beginning(layout, bloc);
    if (bloc.type !== 'titre') break;
  }
  return height;
}
