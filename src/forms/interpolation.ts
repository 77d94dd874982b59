import type { Ref } from './definition.ts';

const REF = /\{([a-z][a-z0-9_]*(?:\.[a-z0-9][a-z0-9_-]*)*)\}/gu;

/** References written in a printed text, between braces. */
export const refsIn = (text: string): readonly Ref[] => [...text.matchAll(REF)].map(([, ref = '']) => ref);

/** The text with something in the place of each reference. */
export const replacingRefs = (text: string, by: (ref: Ref) => string): string =>
  text.replace(REF, (_whole, ref: string) => by(ref));
