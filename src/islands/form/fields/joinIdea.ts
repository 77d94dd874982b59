import type { RichBlock, RichText } from '../../../forms/rich/index.ts';

/** A text with one more idea: a line of a plain text, an item of the list that ends a rich one. */
export function joinIdea(answer: unknown, idea: string): RichText {
  if (Array.isArray(answer)) return listed(answer as readonly RichBlock[], idea); // an answer to `texte_riche` is text or blocks
  const text = typeof answer === 'string' ? answer.replace(/\s+$/u, '') : '';
  return text === '' ? idea : `${text}\n${idea}`;
}

function listed(blocks: readonly RichBlock[], idea: string): readonly RichBlock[] {
  const item = { texte: [{ texte: idea }] };
  const last = blocks.at(-1);
  if (last?.type !== 'liste') return [...blocks, { type: 'liste', elements: [item] }];
  return [...blocks.slice(0, -1), { ...last, elements: [...last.elements, item] }];
}
