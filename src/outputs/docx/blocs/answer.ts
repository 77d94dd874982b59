import { Paragraph } from 'docx';
import type { BlocOf } from '../../../documents/index.ts';
import { STYLE } from '../look.ts';
import type { Making, Piece } from '../making.ts';
import { labelled, paragraph, paragraphs, plain, runs } from '../text.ts';

const EMPTY = 'Non renseigné';
/** Lines of an empty multi-line box when the form does not say how many. */
const BLANK_LINES = 6;

/** What stands above an answer. */
export interface Label {
  readonly libelle: string;
  readonly aide?: string | undefined;
  /** An official footnote, called after the label. */
  readonly note?: string | undefined;
  /** The heading right above says it: not printed. */
  readonly titreAuDessus?: true | undefined;
}

/** A label in bold, the call of its note, and the help under it; nothing for an empty label without a note. */
export function labels(making: Making, { libelle, aide = '', note, titreAuDessus }: Label): Paragraph[] {
  const style = { style: STYLE.libelle };
  const label = libelle.trim() === '' || titreAuDessus ? [] : paragraphs(libelle, style);
  return [
    ...(note === undefined ? label : [paragraph(making, [{ texte: libelle, note }], style)]),
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
  const { valeur, multiligne, lignes = multiligne ? BLANK_LINES : 1 } = bloc;
  const answer = valeur.trim() === '' ? [unanswered(making, lignes)] : paragraphs(valeur, { style: STYLE.reponse });
  return [...labels(making, bloc), ...answer];
}

/** A long answer keeps its own paragraphs, lists and tables; only an empty one has a frame. */
export function redaction(making: Making, bloc: BlocOf<'redaction'>, width: number): Piece[] {
  const { blocs, lignes } = bloc;
  // The note of the label is numbered before those of the answer.
  const label = labels(making, bloc);
  return [...label, ...(blocs.length === 0 ? [unanswered(making, lignes)] : making.blocs(blocs, width))];
}

function onOneLine(making: Making, { libelle, aide, note, valeur }: BlocOf<'champ'>): Paragraph {
  const value = plain(valeur.trim() !== '' ? valeur : making.vierge ? '' : EMPTY);
  const help = aide?.trim() ? plain(` ${aide}`, { italique: true }) : [];
  const called = note === undefined ? [] : runs(making, [{ texte: '', note }]);
  return new Paragraph({ style: STYLE.ligne, children: [...labelled(libelle, value), ...called, ...help] });
}
