import type { DiffPiece } from '../../../../forms/index.ts';

/** Characters kept around a change; a shorter run that did not change is shown whole. */
const AROUND = 110;
const SHORT = 3 * AROUND;
const GAP = ' […] ';

/** The changes with a few words around each: what two long texts have in common is left out. */
export function extract(pieces: readonly DiffPiece[]): readonly DiffPiece[] {
  return pieces.map((piece, n) => {
    const { etat, texte } = piece;
    if (etat !== 'meme' || texte.length < SHORT || pieces.length === 1) return piece;
    const head = n === 0 ? '' : texte.slice(0, endOfWord(texte, AROUND));
    const tail = n === pieces.length - 1 ? '' : texte.slice(endOfWord(texte, texte.length - AROUND));
    return { etat, texte: `${head}${GAP}${tail}` };
  });
}

/** Where the word that stands at this place ends. */
function endOfWord(texte: string, place: number): number {
  const space = texte.slice(place).search(/\s/u);
  return space < 0 ? texte.length : place + space;
}
