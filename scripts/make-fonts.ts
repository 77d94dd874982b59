/**
 * Makes the fonts of the PDFs, in public/fonts/pdf/, from two open families installed by npm.
 * Run after changing the character sets: `node scripts/make-fonts.ts`.
 */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import subset from 'subset-font';
import { readDirectory, writeSfnt } from '../src/outputs/pdf/font/sfnt.ts';
import { type Font, readFont, tableOf } from '../src/outputs/pdf/font/truetype.ts';
import { adapt } from './fonts/adapt.ts';
import { coverageModule } from './fonts/coverage.ts';
import { readPairs } from './fonts/gpos.ts';
import { kernTable } from './fonts/kern.ts';
import { type Names, nameTable } from './fonts/names.ts';

const OUT = new URL('../public/fonts/pdf/', import.meta.url);
const PACKAGES = new URL('../node_modules/@expo-google-fonts/', import.meta.url);
const COVERAGE = new URL('../src/outputs/coverage.ts', import.meta.url);

type Range = readonly [first: number, last: number];

const EVERYTHING: readonly Range[] = [[0x20, 0xffef]];
const LETTERS: readonly Range[] = [
  [0x180, 0x24f],
  [0x300, 0x362],
  [0x370, 0x52f],
  [0x1e00, 0x1eff],
];
const SIGNS: readonly Range[] = [
  [0x2b0, 0x2ff],
  [0x2010, 0x2bff],
];

interface Recipe {
  readonly file: string;
  readonly source: string;
  readonly ranges: readonly Range[];
  readonly names: Names;
  readonly adapt?: (font: Font) => Map<string, Uint8Array>;
}

const ATKINSON =
  'Copyright 2020-2024 The Atkinson Hyperlegible Next Project Authors (https://github.com/googlefonts/atkinson-hyperlegible-next)';
const SOURCE =
  'Copyright 2010-2020 Adobe (http://www.adobe.com/). Derived work under another name, as the licence asks.';
const TEXTE = { family: 'CPTS Texte', copyright: ATKINSON } as const;
const REPLI = { style: 'Regular', copyright: SOURCE } as const;

const RECIPES: readonly Recipe[] = [
  {
    file: 'cpts-regular.ttf',
    source: 'atkinson-hyperlegible-next/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf',
    ranges: EVERYTHING,
    names: { ...TEXTE, style: 'Regular' },
    adapt,
  },
  {
    file: 'cpts-bold.ttf',
    source: 'atkinson-hyperlegible-next/700Bold/AtkinsonHyperlegibleNext_700Bold.ttf',
    ranges: EVERYTHING,
    names: { ...TEXTE, style: 'Bold' },
    adapt,
  },
  {
    file: 'cpts-repli-lettres.ttf',
    source: 'source-sans-3/400Regular/SourceSans3_400Regular.ttf',
    ranges: LETTERS,
    names: { family: 'CPTS Repli Lettres', ...REPLI },
  },
  {
    file: 'cpts-repli-signes.ttf',
    source: 'source-sans-3/400Regular/SourceSans3_400Regular.ttf',
    ranges: SIGNS,
    names: { family: 'CPTS Repli Signes', ...REPLI },
  },
];

/** Tables that a PDF never reads: layout is replaced by our `kern`, names by ours, hints are dropped. */
const DROPPED = ['GSUB', 'GPOS', 'GDEF', 'BASE', 'STAT', 'DSIG', 'gasp', 'prep', 'post', 'name'];

async function make(recipe: Recipe): Promise<Font> {
  const original = readFont(readFileSync(new URL(recipe.source, PACKAGES)), recipe.file);
  const text = charactersIn(original, recipe.ranges);
  const small = readFont(
    await subset(Buffer.from(original.bytes), text, {
      targetFormat: 'truetype',
      noHinting: true,
      noLayoutClosure: true,
    }),
    recipe.file,
  );
  const tables = new Map<string, Uint8Array>();
  for (const tag of readDirectory(small.bytes).keys()) if (!DROPPED.includes(tag)) tables.set(tag, tableOf(small, tag));
  tables.set('name', nameTable(recipe.names));
  tables.set('post', new Uint8Array([0, 3, 0, 0, ...Array<number>(28).fill(0)]));
  const kern = recipe.adapt && kerningFor(small, original, text);
  if (kern) tables.set('kern', kern);
  for (const [tag, table] of recipe.adapt?.(small) ?? []) tables.set(tag, table);
  return readFont(writeSfnt(tables), recipe.file);
}

function charactersIn(font: Font, ranges: readonly Range[]): string {
  let text = '';
  for (const [first, last] of ranges)
    for (let code = first; code <= last; code += 1) if (font.glyphs[code]) text += String.fromCharCode(code);
  return text;
}

/** Kerning of the subset, carried over from the original through the characters that both draw. */
function kerningFor(small: Font, original: Font, text: string): Uint8Array | undefined {
  const gpos = original.tables.get('GPOS');
  if (!gpos) return undefined;
  const origins = Array<number | undefined>(small.advances.length).fill(undefined);
  for (const sign of text) {
    const code = sign.charCodeAt(0);
    origins[small.glyphs[code] ?? 0] = original.glyphs[code];
  }
  return kernTable(origins, readPairs(original.bytes, gpos));
}

mkdirSync(OUT, { recursive: true });
const fonts: Font[] = [];
for (const recipe of RECIPES) {
  const font = await make(recipe);
  fonts.push(font);
  writeFileSync(new URL(recipe.file, OUT), font.bytes);
  console.log(`${recipe.file}: ${font.bytes.length} octets, ${brotliCompressSync(font.bytes).length} en brotli`);
}
writeFileSync(COVERAGE, coverageModule(fonts));
copyFileSync(new URL('atkinson-hyperlegible-next/LICENSE_FONT', PACKAGES), new URL('OFL-cpts-texte.txt', OUT));
copyFileSync(new URL('source-sans-3/LICENSE_FONT', PACKAGES), new URL('OFL-cpts-repli.txt', OUT));
console.log(`Écrits dans ${fileURLToPath(OUT)}`);
