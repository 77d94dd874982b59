import { joinRuns, type RichBlock, type RichItem, type RichRun } from '../../../../forms/rich/index.ts';

export type Looks = Pick<RichRun, 'gras' | 'italique' | 'lien'>;

/** A paragraph that Word shows as an item of a list. */
export interface WordItem {
  readonly type: 'mot-liste';
  readonly niveau: number;
  readonly numerotee: boolean;
  readonly texte: readonly RichRun[];
}

export type Found = RichBlock | WordItem;

/** What a reading has met so far: the blocks done, and the runs of the one being read. */
export interface Gathering {
  readonly found: Found[];
  runs: RichRun[];
  /** What the runs become. */
  readonly make: (texte: readonly RichRun[]) => Found;
}

export const gathering = (
  make: Gathering['make'] = (texte): RichBlock => ({ type: 'paragraphe', texte }),
): Gathering => ({ found: [], runs: [], make });

/** Ends the block being read: at a line break, even an empty one; at the end of an element, unless nothing is left. */
export function endBlock(into: Gathering, lineBreak: boolean): void {
  if (lineBreak || into.runs.length > 0) {
    into.found.push(into.make(joinRuns(into.runs)));
    into.runs = [];
  }
}

/** Blocks with the lists of Word as real lists. */
export function withRealLists(found: readonly Found[]): readonly RichBlock[] {
  const blocks: RichBlock[] = [];
  let open: { readonly numerotee: boolean; readonly elements: RichItem[] } | null = null;
  for (const each of found) {
    if (each.type !== 'mot-liste') {
      open = null;
      blocks.push(each);
    } else {
      const above: RichItem | undefined = open?.elements.at(-1);
      if (open !== null && above !== undefined && each.niveau > 1)
        open.elements[open.elements.length - 1] = withInside(above, each);
      else if (open !== null && open.numerotee === each.numerotee) open.elements.push({ texte: each.texte });
      else {
        open = { numerotee: each.numerotee, elements: [{ texte: each.texte }] };
        blocks.push({ type: 'liste', ...open });
      }
    }
  }
  return blocks;
}

const withInside = (above: RichItem, { texte, numerotee }: WordItem): RichItem => ({
  numerotee,
  ...above,
  elements: [...(above.elements ?? []), { texte }],
});

/** Any blocks as the runs of one line: what a cell or an item can hold. */
export function onOneLine(blocks: readonly RichBlock[]): readonly RichRun[] {
  const lines = blocks.flatMap(linesOf).filter((runs) => runs.length > 0);
  return joinRuns(lines.flatMap((runs, n) => (n === 0 ? runs : [{ texte: ' ' }, ...runs])));
}

function linesOf(block: RichBlock): readonly (readonly RichRun[])[] {
  if (block.type === 'tableau') return block.lignes.flat();
  if (block.type === 'liste') return itemLines(block.elements);
  return [block.texte];
}

const itemLines = (items: readonly RichItem[]): readonly (readonly RichRun[])[] =>
  items.flatMap(({ texte, elements = [] }) => [[{ texte: '– ' }, ...texte], ...itemLines(elements)]);
