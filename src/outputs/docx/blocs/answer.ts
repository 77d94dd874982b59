import { Paragraph } from 'docx';
import type { BlocOf } from '../../../documents/index.ts';
import { STYLE } from '../look.ts';
import type { Making, Piece } from '../making.ts';
import { labelled, paragraphs, plain } from '../text.ts';

const EMPTY = 'Non renseigné';
/** Lines of an empty multi-line box when the form does not say how many. */
const BLANK_LINES = 6;

/** A label in bold and the help under it; nothing for an empty label. */
export function labels(libelle: string, aide = ''): Paragraph[] {
  return [
    ...(libelle.trim() === '' ? [] : paragraphs(libelle, { style: STYLE.libelle })),
    ...(aide.trim() === '' ? [] : paragraphs(aide, { style: STYLE.aide })),
  ];
}

/** What stands where nothing was answered: the words, or an empty box of so many lines to fill in. */
export function unanswered({ vierge }: Making, lines: number): Paragraph {
  const text = vierge ? '\n'.repeat(Math.max(0, lines - 1)) : EMPTY;
  return new Paragraph({ style: vierge ? STYLE.reponse : STYLE.vide, children: plain(text) });
}

export function champ(making: Making, bloc: BlocOf<'champ'>): Piece[] {
  if (bloc.enLigne) return [onOneLine(making, bloc)];
  const { libelle, aide, valeur, multiligne, lignes = multiligne ? BLANK_LINES : 1 } = bloc;
  const answer = valeur.trim() === '' ? [unanswered(making, lignes)] : paragraphs(valeur, { style: STYLE.reponse });
  return [...labels(libelle, aide), ...answer];
}

/** A long answer keeps its own paragraphs, lists and tables; only an empty one has a frame. */
export function redaction(
  making: Making,
  { libelle, aide, blocs, lignes }: BlocOf<'redaction'>,
  width: number,
): Piece[] {
  const answer = blocs.length === 0 ? [unanswered(making, lignes)] : making.blocs(blocs, width);
  return [...labels(libelle, aide), ...answer];
}

function onOneLine({ vierge }: Making, { libelle, aide, valeur }: BlocOf<'champ'>): Paragraph {
  const value = valeur.trim() !== '' ? valeur : vierge ? '' : EMPTY;
  const help = aide?.trim() ? plain(` ${aide}`, { italique: true }) : [];
  return new Paragraph({ style: STYLE.ligne, children: [...labelled(libelle, plain(value)), ...help] });
}
