/**
 * How many letters one must add, remove, change or swap with the next to go from `a` to `b`
 * (optimal string alignment distance).
 */
export function distance(a: string, b: string): number {
  let [avant, ligne]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, rang) => rang)];
  for (let i = 1; i <= a.length; i += 1) {
    const suivante = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      const options = [at(ligne, j) + 1, at(suivante, j - 1) + 1, at(ligne, j - 1) + change];
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) options.push(at(avant, j - 2) + 1);
      suivante.push(Math.min(...options));
    }
    [avant, ligne] = [ligne, suivante];
  }
  return at(ligne, b.length);
}

const at = (ligne: readonly number[], rang: number): number => ligne[rang] ?? 0;
