import { ImageRun, Paragraph, type ParagraphChild } from 'docx';
import type { BlocOf, Picture } from '../../../documents/index.ts';
import { drawing } from '../drawing.ts';
import { PICTURE, STYLE } from '../look.ts';
import type { Making, Piece } from '../making.ts';
import { paragraphs, plain } from '../text.ts';

/** Pixels of the library in a twip. */
const PER_TWIP = 96 / 1440;

/** A picture no wider than the text and no taller than a page; what it shows is said where it cannot be drawn. */
export function figure(making: Making, bloc: BlocOf<'figure'>, width: number): Piece[] {
  const picture = making.images[bloc.image];
  const data = picture && bytesOf(picture);
  if (!picture || !data) return [...paragraphs(bloc.alternative, { style: STYLE.reponse }), ...legend(bloc.legende)];
  const scale = Math.min(1, (width * partOf(bloc) * PER_TWIP) / picture.largeur, PICTURE.height / picture.hauteur);
  const run = new ImageRun({
    type: picture.mime === 'image/png' ? 'png' : 'jpg',
    data,
    transformation: { width: Math.round(picture.largeur * scale), height: Math.round(picture.hauteur * scale) },
    altText: { name: `Image ${making.next()}`, description: bloc.alternative, title: 'Image' },
  });
  return illustrated(run, bloc.legende);
}

export function dessin(making: Making, bloc: BlocOf<'dessin'>, width: number): Piece[] {
  const { dessin: drawn, alternative, legende } = bloc;
  const room = { width: width * partOf(bloc) * PER_TWIP, height: PICTURE.height };
  return illustrated(drawing(drawn, { id: making.next(), alternative, ...room }), legende);
}

/** Part of the width that an illustration may take. */
const partOf = ({ part = 1 }: { readonly part?: number }): number => (part > 0 && part < 1 ? part : 1);

function illustrated(run: ParagraphChild, legende: string | undefined): Piece[] {
  const followed = legende !== undefined && legende.trim() !== '';
  return [
    new Paragraph({ keepNext: followed, spacing: { before: 120, line: 240, lineRule: 'auto' }, children: [run] }),
    ...legend(legende),
  ];
}

function legend(legende = ''): Paragraph[] {
  return legende.trim() === '' ? [] : [new Paragraph({ style: STYLE.legende, children: plain(legende) })];
}

/** The bytes of a picture; undefined when its base64 is not readable. */
function bytesOf({ donnees, largeur, hauteur }: Picture): Uint8Array | undefined {
  if (!(largeur > 0 && hauteur > 0) || donnees === '') return undefined;
  try {
    return Uint8Array.from(atob(donnees), (sign) => sign.charCodeAt(0));
  } catch {
    return undefined;
  }
}
