import type { Bloc, BlocOf, BlocType } from '../../../documents/index.ts';
import type { Layout } from '../layout/layout.ts';
import type { Around } from './around.ts';
import { beginningOfChamp, champ } from './champ.ts';
import { beginningOfCases, cases } from './cases.ts';
import { beginningOfEncadre, encadre } from './encadre.ts';
import { beginningOfDessin, dessin } from './dessin.ts';
import { beginningOfFigure, figure } from './figure.ts';
import { liste } from './liste.ts';
import { lien } from './lien.ts';
import { beginningOfRedaction, redaction } from './redaction.ts';
import { beginningOfReserve, reserve } from './reserve.ts';
import { saut } from './saut.ts';
import { beginningOfSignature, signature } from './signature.ts';
import { announces, beginningOfTexte, heightOfTexte, texte } from './texte.ts';
import { beginningOfTableau, tableau } from './tableau.ts';
import { heightOfTitre, titre } from './titre.ts';

/** How each kind of block puts itself on the pages. */
const BLOCS: { readonly [K in BlocType]: (layout: Layout, bloc: BlocOf<K>, around: Around) => void } = {
  titre,
  paragraphe: texte,
  liste,
  champ,
  redaction,
  cases,
  tableau,
  encadre,
  reserve,
  signature,
  lien,
  figure,
  dessin,
  saut,
};

/** Height that the beginning of each kind of block needs, so that a heading above it never stays alone. */
const BEGINNINGS: { readonly [K in BlocType]: (layout: Layout, bloc: BlocOf<K>) => number } = {
  titre: heightOfTitre,
  paragraphe: beginningOfTexte,
  liste: () => 31,
  champ: beginningOfChamp,
  redaction: beginningOfRedaction,
  cases: beginningOfCases,
  tableau: beginningOfTableau,
  encadre: beginningOfEncadre,
  reserve: beginningOfReserve,
  signature: beginningOfSignature,
  lien: () => 24,
  figure: beginningOfFigure,
  dessin: beginningOfDessin,
  saut: () => 0,
};

/** Puts every block on the pages, in order. */
export function placeBlocks(layout: Layout, blocs: readonly Bloc[]): void {
  blocs.forEach((_, i) => placeBlock(layout, blocs, i));
}

/** Puts one of these blocks on the pages; what announces others, a heading first, stays with what follows it. */
export function placeBlock(layout: Layout, blocs: readonly Bloc[], index: number): void {
  const bloc = blocs[index];
  if (!bloc) return;
  const keep = bloc.type === 'titre' || announces(bloc) ? heightToKeep(layout, blocs, index + 1) : 0;
  place(layout, bloc, { keep, next: blocs[index + 1], place: placeBlocks });
}

function place<K extends BlocType>(layout: Layout, bloc: BlocOf<K>, around: Around): void {
  // `bloc.type` is K by construction: each entry of BLOCS takes the block of its own key.
  BLOCS[bloc.type as K](layout, bloc, around);
}

function beginning<K extends BlocType>(layout: Layout, bloc: BlocOf<K>): number {
  // As in `place`: the entry of a kind takes the block of that kind.
  return BEGINNINGS[bloc.type as K](layout, bloc);
}

/**
 * What follows a heading: the headings and small words right below it, then the beginning of the first block. Nothing
 * before a page break, nor when a page could not hold it all.
 */
function heightToKeep(layout: Layout, blocs: readonly Bloc[], from: number): number {
  let height = 0;
  for (const bloc of blocs.slice(from, from + 5)) {
    const leads = bloc.type !== 'titre' && announces(bloc);
    height += leads ? heightOfTexte(layout, bloc) : beginning(layout, bloc);
    if (bloc.type !== 'titre' && !leads) break;
  }
  return height <= layout.cursor.height * 0.9 ? height : 0;
}
