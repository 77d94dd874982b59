import type { RichBlock, RichItem, RichRun, RichText } from '../rich.ts';
import { manyLines } from '../clean.ts';
import { simplest } from './blocks.ts';
import { cleanRuns } from './runs.ts';

/**
 * A long text ready to be printed: nothing invisible, composed accents, no empty block, as few runs as possible.
 *
 * A text without looks comes out as its lines. Deeper lists join the second level, ragged tables are squared: no word
 * is lost. Cleaning twice changes nothing.
 */
export function cleanRich(texte: RichText): RichText {
  if (typeof texte === 'string') return manyLines(texte);
  return simplest(joinLists(texte.flatMap(cleanBlock)));
}

function cleanBlock(block: RichBlock): RichBlock[] {
  switch (block.type) {
    case 'paragraphe':
    case 'titre': {
      const texte = cleanRuns(block.texte);
      return texte.length === 0 ? [] : [{ ...block, texte }];
    }
    case 'liste': {
      const elements = cleanItems(block.elements);
      return elements.length === 0 ? [] : [{ type: 'liste', ...(block.numerotee && { numerotee: true }), elements }];
    }
    case 'tableau': {
      const lignes = cleanRows(block.lignes);
      return lignes.length === 0 ? [] : [{ type: 'tableau', lignes }];
    }
  }
}

function cleanItems(items: readonly RichItem[]): readonly RichItem[] {
  return items.flatMap((item) => {
    const texte = cleanRuns(item.texte);
    const elements = cleanSecondLevel(item.elements ?? []);
    if (elements.length === 0) return texte.length === 0 ? [] : [{ texte }];
    return texte.length === 0 ? elements : [{ texte, elements, ...(item.numerotee && { numerotee: true }) }];
  });
}

const cleanSecondLevel = (items: readonly RichItem[]): readonly RichItem[] =>
  items.flatMap(({ texte, elements }) => {
    const runs = cleanRuns(texte);
    return [...(runs.length === 0 ? [] : [{ texte: runs }]), ...cleanSecondLevel(elements ?? [])];
  });

/** Two bulleted lists that follow each other read as one. Numbered ones start again from 1: they stay apart. */
function joinLists(blocks: readonly RichBlock[]): readonly RichBlock[] {
  const joined: RichBlock[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    if (last?.type === 'liste' && block.type === 'liste' && !last.numerotee && !block.numerotee)
      joined[joined.length - 1] = { type: 'liste', elements: [...last.elements, ...block.elements] };
    else joined.push(block);
  }
  return joined;
}

/** Rows as long as the longest; those without a word go, but for the head, which stays as long as another row is left. */
function cleanRows(rows: readonly (readonly (readonly RichRun[])[])[]): readonly (readonly (readonly RichRun[])[])[] {
  const width = rows.reduce((widest, { length }) => Math.max(widest, length), 0);
  const squared = rows.map((row) => Array.from({ length: width }, (_, n) => cleanRuns(row[n] ?? [])));
  const [head, ...body] = squared;
  if (head === undefined) return [];
  const kept = body.filter((row) => row.some(({ length }) => length > 0));
  return kept.length === 0 && head.every(({ length }) => length === 0) ? [] : [head, ...kept];
}
