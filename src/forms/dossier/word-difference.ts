/** A few words of two texts: in both, in the first one only, or in the second one only. */
export interface DiffPiece {
  readonly etat: 'meme' | 'retire' | 'ajoute';
  readonly texte: string;
}

/** Beyond this many comparisons, sentences are compared instead of words. */
const MOST = 1_000_000;

/**
 * What changed between two texts: word by word, sentence by sentence when they are long, all at once when very long.
 *
 * `meme` and `retire` together give the first text back, `meme` and `ajoute` the second one.
 */
export function wordDifference(before: string, after: string): readonly DiffPiece[] {
  const fine = aligned(words(before), words(after)) ?? aligned(sentences(before), sentences(after));
  return together(fine ?? pieces(before, after));
}

const words = (text: string): readonly string[] => text.match(/\s+|[^\s]+/gu) ?? [];
const sentences = (text: string): readonly string[] => text.match(/[^.!?\n]*[.!?\n]+\s*|[^.!?\n]+$/gu) ?? [];

const pieces = (before: string, after: string): readonly DiffPiece[] => [
  { etat: 'retire', texte: before },
  { etat: 'ajoute', texte: after },
];

/** The longest common run of parts (LCS), what is the same at both ends set aside; `null`: too long to compare. */
function aligned(before: readonly string[], after: readonly string[]): readonly DiffPiece[] | null {
  const shortest = Math.min(before.length, after.length);
  let start = 0;
  while (start < shortest && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < shortest - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  const a = before.slice(start, before.length - end);
  const b = after.slice(start, after.length - end);
  if (a.length * b.length > MOST) return null;
  const same = (texte: string): DiffPiece => ({ etat: 'meme', texte });
  return [...before.slice(0, start).map(same), ...middle(a, b), ...before.slice(before.length - end).map(same)];
}

function middle(a: readonly string[], b: readonly string[]): DiffPiece[] {
  const width = b.length + 1;
  /** Parts in common from (i, j) to the ends. */
  const common = new Uint32Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const [down, right] = [common[(i + 1) * width + j] ?? 0, common[i * width + j + 1] ?? 0];
      common[i * width + j] = a[i] === b[j] ? (common[(i + 1) * width + j + 1] ?? 0) + 1 : Math.max(down, right);
    }
  }
  return traced(a, b, common);
}

function traced(a: readonly string[], b: readonly string[], common: Uint32Array): DiffPiece[] {
  const width = b.length + 1;
  const out: DiffPiece[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const [mine, theirs] = [a[i], b[j]];
    if (mine !== undefined && mine === theirs) {
      out.push({ etat: 'meme', texte: mine });
      i += 1;
      j += 1;
    } else if (mine !== undefined && (theirs === undefined || isBetter(common, i, j, width))) {
      out.push({ etat: 'retire', texte: mine });
      i += 1;
    } else {
      out.push({ etat: 'ajoute', texte: theirs ?? '' });
      j += 1;
    }
  }
  return out;
}

const isBetter = (common: Uint32Array, i: number, j: number, width: number): boolean =>
  (common[(i + 1) * width + j] ?? 0) >= (common[i * width + j + 1] ?? 0);

/** Neighbours that say the same thing made one; between two same pieces, what goes comes before what comes. */
function together(parts: readonly DiffPiece[]): readonly DiffPiece[] {
  const out: DiffPiece[] = [];
  let [gone, come] = ['', ''];
  const close = () => {
    if (gone !== '') out.push({ etat: 'retire', texte: gone });
    if (come !== '') out.push({ etat: 'ajoute', texte: come });
    [gone, come] = ['', ''];
  };
  for (const { etat, texte } of parts) {
    if (etat === 'retire') gone += texte;
    else if (etat === 'ajoute') come += texte;
    else {
      close();
      const last = out.at(-1);
      if (last?.etat === 'meme') out[out.length - 1] = { etat, texte: last.texte + texte };
      else out.push({ etat, texte });
    }
  }
  close();
  return out.filter(({ texte }) => texte !== '');
}
