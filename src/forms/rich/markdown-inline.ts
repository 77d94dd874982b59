import type { RichRun } from '../rich.ts';
import { isLink } from './link.ts';

type Looks = Pick<RichRun, 'gras' | 'italique' | 'lien'>;

/** A piece of a line: words, the stars that begin or end bold and italic, a link around pieces, a note. */
type Piece =
  | { readonly type: 'mots'; readonly texte: string }
  | { readonly type: 'etoiles'; nombre: number; litteral: boolean }
  | { readonly type: 'lien'; readonly adresse: string; readonly dedans: string }
  | { readonly type: 'note'; readonly texte: string };

const STARS = /^\*+/u;
const LINK = /^\[((?:\\.|[^\]\\])*)\]\(((?:\\.|[^)\s\\])+)\)/u;
const NOTE = /^\^\[((?:\\.|[^\]\\])+)\]/u;
const ESCAPED = /\\(.)/gu;

const unescaped = (texte: string): string => texte.replace(ESCAPED, '$1');

/** The runs of a line: `**gras**`, `*italique*`, `***les deux***`, `[texte](https://…)`, `^[note]`, `\` before a sign. */
export function runsFromMarkdown(line: string, around: Looks = {}): readonly RichRun[] {
  const runs: RichRun[] = [];
  let { gras = false, italique = false } = around;
  for (const piece of withoutLoneStars(piecesOf(line))) {
    const looks: Looks = { ...around, gras, italique };
    if (piece.type === 'mots') runs.push({ texte: piece.texte, ...looks });
    else if (piece.type === 'note') runs.push({ texte: '', note: piece.texte });
    else if (piece.type === 'lien') runs.push(...runsFromMarkdown(piece.dedans, { ...looks, lien: piece.adresse }));
    else if (piece.litteral) runs.push({ texte: '*'.repeat(piece.nombre), ...looks });
    else {
      if (piece.nombre !== 1) gras = !gras;
      if (piece.nombre !== 2) italique = !italique;
    }
  }
  return runs;
}

function piecesOf(line: string): Piece[] {
  const pieces: Piece[] = [];
  let words = '';
  const push = (piece: Piece) => {
    if (words !== '') pieces.push({ type: 'mots', texte: words });
    words = '';
    pieces.push(piece);
  };
  for (let at = 0; at < line.length;) {
    const rest = line.slice(at);
    const piece = markAt(line, at, rest);
    if (piece !== undefined) {
      push(piece.piece);
      at += piece.length;
    } else {
      const escaped = rest.startsWith('\\') && rest.length > 1;
      words += rest.charAt(escaped ? 1 : 0);
      at += escaped ? 2 : 1;
    }
  }
  if (words !== '') pieces.push({ type: 'mots', texte: words });
  return pieces;
}

function markAt(line: string, at: number, rest: string): { piece: Piece; length: number } | undefined {
  const stars = STARS.exec(rest)?.[0];
  if (stars !== undefined) {
    const { length } = stars;
    const alone = /^\s?$/u.test(line.charAt(at - 1)) && /^\s?$/u.test(line.charAt(at + length));
    return { piece: { type: 'etoiles', nombre: length, litteral: alone || length > 3 }, length };
  }
  const note = NOTE.exec(rest);
  if (note) return { piece: { type: 'note', texte: unescaped(note[1] ?? '') }, length: note[0].length };
  const link = LINK.exec(rest);
  const adresse = unescaped(link?.[2] ?? '');
  if (!link || !isLink(adresse)) return undefined;
  return { piece: { type: 'lien', adresse, dedans: link[1] ?? '' }, length: link[0].length };
}

/** A star that nothing closes is a star: « 5* ». */
function withoutLoneStars(pieces: Piece[]): readonly Piece[] {
  for (const covers of [(n: number) => n !== 1, (n: number) => n !== 2]) {
    const toggles = pieces.filter((piece) => piece.type === 'etoiles' && !piece.litteral && covers(piece.nombre));
    const last = toggles.at(-1);
    if (toggles.length % 2 === 1 && last?.type === 'etoiles') last.litteral = true;
  }
  return pieces;
}
