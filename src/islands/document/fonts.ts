import type { WriteContext } from '../../outputs/index.ts';

type Fonts = WriteContext['fonts'];

const REGULAR = '/fonts/pdf/cpts-regular.ttf';
const BOLD = '/fonts/pdf/cpts-bold.ttf';
const FALLBACK = ['/fonts/pdf/cpts-repli-lettres.ttf', '/fonts/pdf/cpts-repli-signes.ttf'];

let text: Promise<Fonts> | null = null;

/** The two faces every document needs, asked for once from our own origin. A failure is not kept: one may try again. */
export function textFonts(): Promise<Fonts> {
  text ??= Promise.all([bytesOf(REGULAR), bytesOf(BOLD)]).then(
    ([regular, bold]) => ({ regular, bold }),
    (error: unknown) => {
      text = null;
      throw error;
    },
  );
  return text;
}

/** The same with the second faces (Greek, Cyrillic…): only for a document that needs them. */
export async function allFonts(): Promise<Fonts> {
  const [fonts, fallback] = await Promise.all([textFonts(), Promise.all(FALLBACK.map(bytesOf))]);
  return { ...fonts, fallback };
}

async function bytesOf(address: string): Promise<Uint8Array> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`La police ${address} n’est pas arrivée (${response.status}).`);
  return new Uint8Array(await response.arrayBuffer());
}
