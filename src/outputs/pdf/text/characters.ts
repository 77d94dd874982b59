import type { Sign } from '../font/subset.ts';
import type { Font } from '../font/truetype.ts';
import { drawnAs, SPACES } from './lookalikes.ts';

/** A character found in a font; `replaced` when nothing draws it and a box stands in its place. */
export interface Found {
  readonly font: Font;
  readonly sign: Sign;
  readonly replaced: boolean;
}

/** How a character is drawn: by the first font that has it, else by its lookalike, else by a visible box. */
export function findSign(fonts: readonly [Font, ...Font[]], character: number): Found {
  const [main] = fonts;
  const space = SPACES.get(character);
  if (space !== undefined) {
    const advance = Math.round((space * main.unitsPerEm) / 1000);
    return { font: main, sign: { glyph: main.glyphs[0x20] ?? 0, advance }, replaced: false };
  }
  for (const candidate of drawnAs(character)) {
    for (const font of fonts) {
      const glyph = font.glyphs[candidate] ?? 0;
      if (glyph > 0) return { font, sign: { glyph, advance: font.advances[glyph] ?? 0 }, replaced: false };
    }
  }
  // The outline of `.notdef` is a box; the subset copies it as a glyph of its own, since PDF/UA forbids showing `.notdef`.
  return { font: main, sign: { glyph: 0, advance: main.advances[0] ?? 500 }, replaced: true };
}
