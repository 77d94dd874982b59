import { HeadingLevel, type IParagraphOptions, Paragraph } from 'docx';
import type { Bloc, BlocOf } from '../../../documents/index.ts';
import { STYLE } from '../look.ts';
import type { Making, Piece } from '../making.ts';
import { link, paragraph, plain } from '../text.ts';
import { champ, redaction } from './answer.ts';
import { cases } from './cases.ts';
import { dessin, figure } from './figure.ts';
import { encadre, reserve, signature } from './frame.ts';
import { liste } from './liste.ts';
import { tableau } from './tableau.ts';

const HEADINGS = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
  4: HeadingLevel.HEADING_4,
} as const;

/**
 * One block as pieces of Word, `width` twips wide. A page break inside a frame is none: sections are parted at the top.
 */
export function pieces(making: Making, bloc: Bloc, width: number): Piece[] {
  switch (bloc.type) {
    case 'titre':
      return [titre(bloc)];
    case 'paragraphe':
      return [paragraph(making, bloc.texte, look(bloc))];
    case 'liste':
      return liste(making, bloc);
    case 'champ':
      return champ(making, bloc);
    case 'redaction':
      return redaction(making, bloc, width);
    case 'cases':
      return cases(making, bloc);
    case 'tableau':
      return tableau(making, bloc, width);
    case 'figure':
      return figure(making, bloc, width);
    case 'dessin':
      return dessin(making, bloc, width);
    case 'encadre':
      return encadre(making, bloc, width);
    case 'reserve':
      return reserve(bloc, width);
    case 'signature':
      return signature(making, bloc, width);
    case 'lien':
      return [new Paragraph({ children: link(bloc.texte, bloc.adresse) })];
    case 'saut':
      return [];
  }
}

function titre({ niveau, numero, texte }: BlocOf<'titre'>): Paragraph {
  const text = numero?.trim() ? `${numero}\u00a0 ${texte}` : texte;
  return new Paragraph({ heading: HEADINGS[niveau], children: plain(text) });
}

/** Small words, or the last words of a letter, which stay with its signature. */
function look({ ton, conclusion }: BlocOf<'paragraphe'>): IParagraphOptions {
  if (conclusion !== undefined) return { keepNext: true, ...(conclusion === 'debut' && { spacing: { before: 480 } }) };
  return ton === 'discret' ? { style: STYLE.discret } : {};
}
