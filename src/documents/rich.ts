import { blocksOf, type RichItem, type RichRun, type RichText } from '../forms/index.ts';
import type { Bloc, Fragment, ListItem, Texte } from './model.ts';

type Level = 1 | 2 | 3 | 4;

/** The blocks of a long text; its own headings come right under `niveau`. */
export function blocsOfRich(texte: RichText, niveau: Level): Bloc[] {
  return blocksOf(texte).flatMap((block): Bloc[] => {
    switch (block.type) {
      case 'paragraphe':
        return [{ type: 'paragraphe', texte: texteOf(block.texte) }];
      case 'titre':
        return [{ type: 'titre', niveau: levelUnder(niveau, block.niveau), texte: plain(block.texte) }];
      case 'liste':
        return [
          { type: 'liste', elements: block.elements.map(itemOf), ...(block.numerotee === true && { numerotee: true }) },
        ];
      case 'tableau': {
        const [head = [], ...rows] = block.lignes;
        return [
          {
            type: 'tableau',
            nom: '',
            legende: '',
            colonnes: head.map((cell, n) => ({ nom: String(n + 1), libelle: plain(cell), saisie: 'aucune' })),
            lignes: rows.map((row) => ({ cellules: row.map((cell) => ({ texte: texteOf(cell) })) })),
          },
        ];
      }
    }
  });
}

/** A long text in one cell: paragraphs and list items one under the other, emphasis and notes kept. */
export function texteOfRich(texte: RichText): Texte {
  const lines = blocksOf(texte).flatMap((block): Fragment[][] => {
    switch (block.type) {
      case 'paragraphe':
        return [fragments(block.texte)];
      case 'titre':
        return [fragments(block.texte).map((each) => ({ ...each, gras: true }))];
      case 'liste':
        return itemLines(block.elements, block.numerotee === true, '');
      case 'tableau':
        return block.lignes.map((row) =>
          row.flatMap((cell, n) => [...(n > 0 ? [{ texte: ' | ' }] : []), ...fragments(cell)]),
        );
    }
  });
  const joined = lines.flatMap((line, n) => (n > 0 ? [{ texte: '\n' }, ...line] : line));
  return joined.every((each) => Object.keys(each).length === 1) ? joined.map((each) => each.texte).join('') : joined;
}

function itemLines(items: readonly RichItem[], numbered: boolean, indent: string): Fragment[][] {
  return items.flatMap(({ texte, elements = [], numerotee = false }, n) => [
    [{ texte: `${indent}${numbered ? `${n + 1}.` : '–'}\u00a0` }, ...fragments(texte)],
    ...itemLines(elements, numerotee, `${indent}\u00a0\u00a0`),
  ]);
}

function itemOf({ texte, elements, numerotee }: RichItem): ListItem {
  return {
    texte: texteOf(texte),
    ...(elements !== undefined && { elements: elements.map(itemOf) }),
    ...(numerotee === true && { numerotee }),
  };
}

const fragments = (runs: readonly RichRun[]): Fragment[] => runs.map((run) => ({ ...run }));

/** Plain when nothing stands out: writers have a quicker way with plain texts. */
function texteOf(runs: readonly RichRun[]): Texte {
  return runs.every((run) => Object.keys(run).length === 1) ? plain(runs) : fragments(runs);
}

/** Words without their looks; a note is said in parentheses, so that a heading loses nothing. */
const plain = (runs: readonly RichRun[]): string =>
  runs.map(({ texte, note }) => (note === undefined ? texte : `${texte} (${note})`)).join('');

const levelUnder = (niveau: Level, own: 1 | 2): Level => (niveau + own - 1 >= 4 ? 4 : ((niveau + own - 1) as Level));
