import { Paragraph } from 'docx';
import type { BlocOf, ListItem } from '../../../documents/index.ts';
import { BULLETS, DEEPEST, NUMBERS } from '../lists.ts';
import type { Making } from '../making.ts';
import { runs } from '../text.ts';

/** A real list of Word, and those inside it: each is an instance of its own, so that its numbers start at 1. */
export function liste(making: Making, { elements, numerotee = false }: BlocOf<'liste'>): Paragraph[] {
  return level(making, elements, numerotee, 0);
}

function level(
  making: Making,
  elements: readonly (string | ListItem)[],
  numerotee: boolean,
  depth: number,
): Paragraph[] {
  const list = { reference: numerotee ? NUMBERS : BULLETS, level: Math.min(depth, DEEPEST), instance: making.next() };
  return elements.flatMap((element) => {
    const item: ListItem = typeof element === 'string' ? { texte: element } : element;
    return [
      new Paragraph({ numbering: list, children: runs(making, item.texte) }),
      ...level(making, item.elements ?? [], item.numerotee ?? false, depth + 1),
    ];
  });
}
