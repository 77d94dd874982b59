import type { RichBlock, RichText } from '../rich.ts';

export type BlockOf<T extends RichBlock['type']> = Extract<RichBlock, { type: T }>;

/** The blocks of any long text: each line of a plain one is a paragraph, an empty line is an empty one. */
export function blocksOf(texte: RichText): readonly RichBlock[] {
  if (typeof texte !== 'string') return texte;
  return texte === '' ? [] : texte.split('\n').map(paragraphOf);
}

const paragraphOf = (ligne: string): RichBlock => ({
  type: 'paragraphe',
  texte: ligne === '' ? [] : [{ texte: ligne }],
});

/** The same text as simply as possible: its lines when it is nothing but plain paragraphs, its blocks otherwise. */
export function simplest(blocks: readonly RichBlock[]): RichText {
  const lines: string[] = [];
  for (const block of blocks) {
    const line = plainLine(block);
    if (line === undefined) return blocks;
    lines.push(line);
  }
  return lines.join('\n');
}

/** The text of a paragraph that has no looks; `undefined` for any other block. */
function plainLine(block: RichBlock): string | undefined {
  if (block.type !== 'paragraphe' || block.texte.length > 1) return undefined;
  const [run] = block.texte;
  if (run === undefined) return '';
  const plain = !run.gras && !run.italique && run.lien === undefined && run.note === undefined;
  return plain && !run.texte.includes('\n') ? run.texte : undefined;
}
