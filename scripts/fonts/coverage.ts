import type { Font } from '../../src/outputs/pdf/font/truetype.ts';

/** TypeScript source of src/outputs/coverage.ts: for each font file, the ranges of code points it draws. */
export function coverageModule(fonts: readonly Font[]): string {
  const entries = fonts
    .filter((font) => font.name !== 'cpts-bold.ttf')
    .map((font) => `  '${font.name}':\n    '${ranges(font)}',`);
  return `/** Code points that each font of public/fonts/pdf/ draws, in base 36. Written by scripts/make-fonts.ts. */
export const COVERAGE = {
${entries.join('\n')}
} as const;
`;
}

/** « skipped.length » pairs in base 36, separated by spaces: each pair skips some code points, then covers some. */
function ranges(font: Font): string {
  const pairs: string[] = [];
  let end = 0;
  for (let code = 0; code < 0x10000; code += 1) {
    if (!font.glyphs[code]) continue;
    const start = code;
    while (font.glyphs[code]) code += 1;
    pairs.push(`${(start - end).toString(36)}.${(code - start).toString(36)}`);
    end = code;
  }
  return pairs.join(' ');
}
