import { Fragment, type Mark, type Node } from 'prosemirror-model';
import {
  blocksOf,
  joinRuns,
  simplest,
  type RichBlock,
  type RichItem,
  type RichRun,
  type RichText,
} from '../../../forms/rich/index.ts';
import { schema } from './schema.ts';

const { nodes, marks } = schema;

/** The document of the editor for a long text; an empty one has an empty paragraph, to write in. */
export function fromRich(texte: RichText): Node {
  const blocks = blocksOf(texte).map(nodeOf);
  return nodes.doc.create(null, blocks.length === 0 ? [nodes.paragraphe.create()] : blocks);
}

/** The nodes of some blocks, to be inserted. */
export const nodeOf = (block: RichBlock): Node => {
  switch (block.type) {
    case 'paragraphe':
      return nodes.paragraphe.create(null, inline(block.texte));
    case 'titre':
      return nodes.titre.create({ niveau: block.niveau }, inline(block.texte));
    case 'liste':
      return listOf(block.elements, block.numerotee ?? false);
    case 'tableau':
      return tableOf(block.lignes);
  }
};

function listOf(items: readonly RichItem[], numerotee: boolean): Node {
  const elements = items.map(({ texte, elements: inside = [], numerotee: numbered = false }) =>
    nodes.element.create(null, [
      nodes.paragraphe.create(null, inline(texte)),
      ...(inside.length > 0 ? [listOf(inside, numbered)] : []),
    ]),
  );
  return nodes.liste.create({ numerotee }, elements);
}

function tableOf(rows: readonly (readonly (readonly RichRun[])[])[]): Node {
  const width = rows[0]?.length ?? 0;
  const asRow = (cells: readonly (readonly RichRun[])[], n: number) => {
    const type = n === 0 ? nodes.table_header : nodes.table_cell;
    const all = Array.from({ length: width }, (_, column) => cells[column] ?? []);
    return nodes.table_row.create(
      null,
      all.map((runs) => type.create(null, nodes.paragraphe.create(null, inline(runs)))),
    );
  };
  return nodes.table.create(null, rows.map(asRow));
}

/** Words and calls of notes, side by side. */
export const inline = (runs: readonly RichRun[]): Fragment =>
  Fragment.from(
    runs.flatMap((run) => [
      ...(run.texte === '' ? [] : [schema.text(run.texte, marksOf(run))]),
      ...(run.note ? [nodes.note.create({ texte: run.note })] : []),
    ]),
  );

const marksOf = ({ gras, italique, lien }: RichRun): readonly Mark[] => [
  ...(lien === undefined ? [] : [marks.lien.create({ adresse: lien })]),
  ...(gras ? [marks.gras.create()] : []),
  ...(italique ? [marks.italique.create()] : []),
];

/** Nodes never change in place: only the blocks that were written in are converted again. */
const known = new WeakMap<Node, RichBlock>();

/** What the editor holds, as a long text, in its fewest runs. Lists deeper than two levels join the second. */
export function toRich(doc: Node): RichText {
  return simplest(doc.children.map(blockOf));
}

function blockOf(node: Node): RichBlock {
  const found = known.get(node);
  if (found !== undefined) return found;
  const block = convert(node);
  known.set(node, block);
  return block;
}

function convert(node: Node): RichBlock {
  if (node.type === nodes.liste)
    return { type: 'liste', ...(isNumbered(node) && { numerotee: true }), elements: node.children.map(itemOf) };
  if (node.type === nodes.table)
    return { type: 'tableau', lignes: node.children.map((row) => row.children.map((cell) => runsIn(cell.firstChild))) };
  const texte = runsIn(node);
  if (node.type === nodes.titre) return { type: 'titre', niveau: node.attrs['niveau'] === 2 ? 2 : 1, texte };
  return { type: 'paragraphe', texte };
}

function itemOf(element: Node): RichItem {
  const [first, ...lists] = element.children;
  const elements = lists.flatMap(flatItems);
  const numbered = lists[0] !== undefined && isNumbered(lists[0]);
  return { texte: runsIn(first), ...(elements.length > 0 && { elements, ...(numbered && { numerotee: true }) }) };
}

const flatItems = (list: Node): readonly RichItem[] =>
  list.children.flatMap((element) => {
    const [first, ...lists] = element.children;
    return [{ texte: runsIn(first) }, ...lists.flatMap(flatItems)];
  });

const isNumbered = (list: Node): boolean => list.attrs['numerotee'] === true;

function runsIn(node: Node | null | undefined): readonly RichRun[] {
  return joinRuns((node?.children ?? []).map(runOfNode));
}

function runOfNode(node: Node): RichRun {
  if (node.type === nodes.note) return { texte: '', note: String(node.attrs['texte']) };
  const adresse: unknown = marks.lien.isInSet(node.marks)?.attrs['adresse'];
  return {
    texte: node.text ?? '',
    ...(marks.gras.isInSet(node.marks) && { gras: true }),
    ...(marks.italique.isInSet(node.marks) && { italique: true }),
    ...(typeof adresse === 'string' && { lien: adresse }),
  };
}
