import type { BlocOf, Cellule, Ligne } from '../../../documents/index.ts';
import type { Making } from '../making.ts';
import { type Markup, safe } from '../markup.ts';
import { inline, lines } from '../text.ts';
import { labels, named, unanswered } from './answer.ts';
import { box } from './cases.ts';

type Table = BlocOf<'tableau'>;

/** A table with its caption; wider than the screen, it scrolls alone, with the keyboard too. */
export function tableau(making: Making, bloc: Table): Markup {
  const { legende, aide = '', note, titreAuDessus, lignes, colonnes } = bloc;
  if (lignes.length === 0 || colonnes.length === 0) {
    return safe`<div class="champ">${labels(making, { ...bloc, libelle: legende })}${unanswered()}</div>\n`;
  }
  const id = `tableau-${making.next()}`;
  const words = titreAuDessus ? safe`<span class="lu">${lines(legende)}</span>` : named(making, lines(legende), note);
  const caption = safe`<caption id="${id}">${words}${aide.trim() !== '' && safe`<span class="aide">${lines(aide)}</span>`}</caption>\n`;
  const rows = lignes.map((row) => bodyRow(making, bloc, row));
  return safe`<section class="defile" aria-labelledby="${id}" tabindex="0">\n<table>\n${caption}${head(bloc)}\n<tbody>\n${rows}\n</tbody>\n</table>\n</section>\n`;
}

function head({ colonnes, groupes }: Table): Markup | null {
  const named = colonnes.some(({ libelle }) => libelle.trim() !== '');
  if (!named && !groupes) return null;
  const groups = (groupes ?? []).map(({ libelle, colonnes: span }) =>
    libelle.trim() === ''
      ? safe`<td colspan="${whole(span)}"></td>`
      : safe`<th scope="colgroup" colspan="${whole(span)}">${lines(libelle)}</th>`,
  );
  const columns = colonnes.map(({ libelle, nombre }) =>
    libelle.trim() === '' ? safe`<td></td>` : safe`<th scope="col"${figures(nombre)}>${lines(libelle)}</th>`,
  );
  const rows = [groupes && safe`<tr class="groupes">${groups}</tr>\n`, named && safe`<tr>${columns}</tr>\n`];
  return safe`<thead>\n${rows}</thead>\n`;
}

function bodyRow(making: Making, bloc: Table, { cellules, genre }: Ligne): Markup {
  const total = bloc.colonnes.length;
  let at = 0;
  const cells = cellules.map((cell, i) => {
    const asked = typeof cell === 'string' ? 1 : whole(cell.colonnes ?? 1);
    const alone = genre === 'rubrique' && i === cellules.length - 1;
    const span = alone ? Math.max(asked, total - at) : asked;
    const made = bodyCell(making, cell, { bloc, at, span, genre });
    at += span;
    return made;
  });
  const missing = Array.from({ length: Math.max(0, total - at) }, () => safe`<td></td>`);
  return safe`<tr${genre && safe` class="${genre}"`}>${cells}${missing}</tr>\n`;
}

interface Place {
  readonly bloc: Table;
  readonly at: number;
  readonly span: number;
  readonly genre: Ligne['genre'];
}

function bodyCell(making: Making, cell: Cellule, { bloc, at, span, genre }: Place): Markup {
  const text = typeof cell === 'string' ? lines(cell) : inline(making, cell.texte);
  const ticked = typeof cell === 'string' ? undefined : cell.coche;
  const content = ticked === undefined ? text : safe`${box(ticked)} ${text}`;
  const covers = span > 1 && safe` colspan="${span}"`;
  if (genre === 'rubrique') return safe`<th scope="rowgroup"${covers}>${content}</th>`;
  const figure = figures(bloc.colonnes[at]?.nombre);
  const heads = at === 0 && (bloc.premiereColonneEnTete === true || genre !== undefined);
  return heads ? safe`<th scope="row"${covers}${figure}>${content}</th>` : safe`<td${covers}${figure}>${content}</td>`;
}

function figures(nombre: boolean | undefined): Markup | false {
  return nombre === true && safe` class="nb"`;
}

function whole(span: number): number {
  return Math.max(1, Math.floor(span));
}
