/** The outline of a département or a région. */
export interface Contour {
  /** Code of a département (« 2A »), name in ASCII of a région (`grand-est`). */
  readonly id: string;
  readonly nom: string;
  /** Of a département: the `id` of its région; of a région: its own. */
  readonly region: string;
  /** Where a label reads best, well inside the outline, in units of the drawing. */
  readonly repere: readonly [number, number];
  /** For the `d` of an SVG path: per part one absolute `M`, relative `l`, `z`; whole numbers. */
  readonly trace: string;
}

/** One outline per line, five columns between bars. */
export function lire(table: string): readonly Contour[] {
  return table.split('\n').map((ligne) => {
    const [id = '', nom = '', region = '', point = '', trace = ''] = ligne.split('|');
    const [x = 0, y = 0] = point.split(' ').map(Number);
    return { id, nom, region, repere: [x, y], trace };
  });
}

/** The same path with absolute `M`, `L` and `Z` only, as the drawings of documents want it. */
export function absolu(trace: string): string {
  return trace
    .split('z')
    .filter((partie) => partie !== '')
    .map((partie) => {
      let [x, y] = [0, 0];
      const nombres = (partie.match(/-?\d+/g) ?? []).map(Number);
      const points = nombres.flatMap((nombre, rang) => {
        if (rang % 2 === 0) x += nombre;
        else y += nombre;
        return rang % 2 === 0 ? [] : [`${x} ${y}`];
      });
      return `M${points.join('L')}Z`;
    })
    .join('');
}
