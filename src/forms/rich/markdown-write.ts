import type { RichBlock, RichItem, RichRun, RichText } from '../rich.ts';
import { blocksOf } from './blocks.ts';
import { cleanRich } from './clean.ts';

/** What `richFromMarkdown` reads back as the same text, cleaned; a plain text loses its empty lines. */
export function richToMarkdown(texte: RichText): string {
  return blocksOf(cleanRich(texte)).map(blockAsMarkdown).join('\n\n');
}

function blockAsMarkdown(block: RichBlock): string {
  switch (block.type) {
    case 'paragraphe':
      return atLineStart(line(block.texte));
    case 'titre':
      return `${'#'.repeat(block.niveau)} ${line(block.texte)}`;
    case 'liste':
      return items(block.elements, block.numerotee ?? false, '');
    case 'tableau':
      return table(block.lignes);
  }
}

const items = (elements: readonly RichItem[], numbered: boolean, indent: string): string =>
  elements
    .flatMap((item, n) => [
      `${indent}${numbered ? `${n + 1}.` : '-'} ${line(item.texte)}`,
      ...(item.elements ? [items(item.elements, item.numerotee ?? false, `${indent}   `)] : []),
    ])
    .join('\n');

function table(rows: readonly (readonly (readonly RichRun[])[])[]): string {
  const [head = [], ...body] = rows;
  const asLine = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [head.map(line), head.map(() => '---'), ...body.map((row) => row.map(line))].map(asLine).join('\n');
}

/** Stars turn bold and italic on and off: between two runs, those of what changes. */
function line(runs: readonly RichRun[]): string {
  let written = '';
  let gras = false;
  let italique = false;
  for (const run of [...runs, { texte: '' }]) {
    const looks = { gras: run.gras ?? false, italique: run.italique ?? false };
    // Words without letters, that a note alone carries, take the looks of those before.
    const stars =
      run.texte === '' && run.note !== undefined ? 0 : toggles(gras !== looks.gras, italique !== looks.italique);
    if (stars > 0) ({ gras, italique } = looks);
    // Stars between two spaces would be plain stars.
    const alone = stars > 0 && /^$|\s$/u.test(written);
    written += '*'.repeat(stars) + words(run, alone);
  }
  return written;
}

const toggles = (bold: boolean, italic: boolean): number => (bold ? 2 : 0) + (italic ? 1 : 0);

function words({ texte, lien, note }: RichRun, guardSpace: boolean): string {
  const escaped = texte.replace(/[\\*[\]^|]/gu, '\\$&');
  const guarded = guardSpace ? escaped.replace(/^\s/u, '\\$&') : escaped;
  const linked = lien === undefined ? guarded : `[${guarded}](${lien.replace(/[()\\|]/gu, '\\$&')})`;
  return note === undefined ? linked : `${linked}^[${note.replace(/[\\[\]|]/gu, '\\$&')}]`;
}

/** A paragraph that begins like a title or an item says that it is none. */
const atLineStart = (written: string): string => written.replace(/^(?:[#-]|\d+(?=[.)]))/u, guard);

const guard = (start: string): string => (/^\d/u.test(start) ? start.replace(/^\d/u, '\\$&') : `\\${start}`);
