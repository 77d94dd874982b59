import { FONTS_PATH, MAIN_FONTS, type WriteContext } from '../../outputs/index.ts';

type Fonts = WriteContext['fonts'];

let text: Promise<Fonts> | null = null;

/** The two faces every document needs, asked for once from our own origin. A failure is not kept: one may try again. */
export function textFonts(): Promise<Fonts> {
  text ??= Promise.all([bytesOf(MAIN_FONTS.regular), bytesOf(MAIN_FONTS.bold)]).then(
    ([regular, bold]) => ({ regular, bold }),
    (error: unknown) => {
      text = null;
      throw error;
    },
  );
  return text;
}

/** The same with the second faces (Greek, Cyrillic…) that a document needs; without those that could not be had. */
export async function fontsWith(files: readonly string[]): Promise<Fonts> {
  const [fonts, ...second] = await Promise.all([textFonts(), ...files.map((file) => bytesOf(file).catch(() => null))]);
  const fallback = second.filter((bytes) => bytes !== null);
  return fallback.length === 0 ? fonts : { ...fonts, fallback };
}

async function bytesOf(file: string): Promise<Uint8Array> {
  const response = await fetch(FONTS_PATH + file);
  if (!response.ok) throw new Error(`La police ${file} n’est pas arrivée (${response.status}).`);
  return new Uint8Array(await response.arrayBuffer());
}
