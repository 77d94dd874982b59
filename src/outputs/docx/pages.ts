import {
  BorderStyle,
  Footer,
  type ISectionOptions,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  TabStopType,
  TextRun,
} from 'docx';
import type { Bloc } from '../../documents/index.ts';
import { A4, MARGIN, RULE, STYLE, TEXT_WIDTH } from './look.ts';
import type { Piece } from './making.ts';
import { plain } from './text.ts';
import { watermark } from './watermark.ts';

export type Orientation = keyof typeof TEXT_WIDTH;

/** Blocks between two page breaks. */
export interface Sheets {
  readonly orientation: Orientation;
  readonly blocs: readonly Bloc[];
}

/** The blocks of a document, parted at its page breaks. Empty sheets are left out. */
export function sheets(blocs: readonly Bloc[]): Sheets[] {
  const parts: { orientation: Orientation; blocs: Bloc[] }[] = [{ orientation: 'portrait', blocs: [] }];
  for (const bloc of blocs) {
    if (bloc.type === 'saut') parts.push({ orientation: bloc.orientation ?? 'portrait', blocs: [] });
    else parts.at(-1)?.blocs.push(bloc);
  }
  return parts.filter(({ blocs: kept }) => kept.length > 0);
}

/** What is printed around the text of a section. */
export interface Around {
  readonly orientation: Orientation;
  readonly filigrane: string | undefined;
  /** Foot of the pages; undefined: none, as on a cover. */
  readonly pied: string | undefined;
  /** Of the section, from 1. */
  readonly number: number;
}

/** A section of Word: pages of one orientation, with their foot and their watermark. */
export function section(children: readonly Piece[], { orientation, filigrane, pied, number }: Around): ISectionOptions {
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      page: {
        size: {
          ...A4,
          orientation: orientation === 'paysage' ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: { ...MARGIN, header: 567, footer: 567 },
      },
    },
    ...(filigrane?.trim() && { headers: { default: watermark(filigrane, number) } }),
    footers: { default: pied === undefined ? new Footer({ children: [new Paragraph({})] }) : foot(pied, orientation) },
    children,
  };
}

/** Short name of the document at the left, « page x sur y » at the right: fields that Word keeps right. */
function foot(pied: string, orientation: Orientation): Footer {
  const page = new TextRun({ children: ['\tpage ', PageNumber.CURRENT, ' sur ', PageNumber.TOTAL_PAGES] });
  const line = new Paragraph({
    style: STYLE.discret,
    border: { top: { style: BorderStyle.SINGLE, size: 4, color: RULE, space: 6 } },
    tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH[orientation] }],
    children: [...plain(pied), page],
  });
  return new Footer({ children: [line] });
}
