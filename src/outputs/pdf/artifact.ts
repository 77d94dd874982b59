import type { Ink } from './ink.ts';

/** What is on the page without being part of the text. */
export type ArtifactKind = 'Layout' | 'Pagination' | 'Footer' | 'Watermark';

const ARTIFACTS: { readonly [K in ArtifactKind]: string } = {
  Layout: '/Type/Layout',
  Pagination: '/Type/Pagination',
  Footer: '/Type/Pagination/Subtype/Footer',
  Watermark: '/Type/Pagination/Subtype/Watermark',
};

const encoder = new TextEncoder();
const [LAYOUT, END] = [`/Artifact <<${ARTIFACTS.Layout}>> BDC\n`, 'EMC\n'].map((text) => encoder.encode(text));

/** The pieces of an artifact drawn without what says so around it; none when nothing was drawn. */
export function asArtifact(ink: Ink | undefined): Uint8Array[] {
  return ink && LAYOUT && END ? [LAYOUT, ink.bytes.toUint8Array(), END] : [];
}

/** Draws something that is not read, with what says so around it. */
export function artifactOn(ink: Ink, kind: ArtifactKind, draw: (ink: Ink) => void): void {
  ink.endText();
  ink.bytes.write(`/Artifact <<${ARTIFACTS[kind]}>> BDC\n`);
  draw(ink);
  ink.bytes.write('EMC\n');
}
