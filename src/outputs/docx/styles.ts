import { BorderStyle, type IBaseParagraphStyleOptions, type IStylesOptions } from 'docx';
import { DISCREET, FONT, FRAME, INK, LINK, STYLE } from './look.ts';

type ParagraphStyle = IBaseParagraphStyleOptions & { readonly id: string; readonly name: string };

const side = { style: BorderStyle.SINGLE, size: 6, color: FRAME, space: 4 };
const FRAMED = { top: side, right: side, bottom: side, left: side };

/** A heading of Word: black, bold, never alone at the foot of a page. */
const heading = (size: number, before: number, after: number): IBaseParagraphStyleOptions => ({
  run: { font: FONT, size, bold: true, color: INK },
  paragraph: { spacing: { before, after, line: 264, lineRule: 'auto' }, keepNext: true, keepLines: true },
});

/** Every style of the document: those of Word in our look, and ours, named in French. Sizes in half-points. */
export const STYLES: IStylesOptions = {
  default: {
    document: {
      run: {
        font: FONT,
        size: 21,
        color: INK,
        language: { value: 'fr-FR', eastAsia: 'fr-FR', bidirectional: 'ar-SA' },
      },
      paragraph: { spacing: { after: 120, line: 288, lineRule: 'auto' } },
    },
    title: {
      run: { font: FONT, size: 52, bold: true, color: INK },
      paragraph: { spacing: { before: 0, after: 120, line: 252, lineRule: 'auto' }, keepNext: true },
    },
    heading1: heading(38, 480, 160),
    heading2: heading(29, 360, 120),
    heading3: heading(24, 280, 80),
    heading4: heading(21, 240, 60),
    hyperlink: { run: { color: LINK, underline: {} } },
    footnoteText: { run: { size: 18 }, paragraph: { spacing: { after: 40, line: 252, lineRule: 'auto' } } },
    listParagraph: { paragraph: { spacing: { after: 60 } } },
  },
  paragraphStyles: [...ours(), ...tableOfContents()],
};

/** A letter has no title: what it is about is said in the size of its text, and its headings hardly stand out. */
export const STYLES_OF_LETTER: IStylesOptions = {
  ...STYLES,
  default: {
    ...STYLES.default,
    title: { run: { font: FONT, size: 21, bold: true, color: INK }, paragraph: { keepNext: true } },
    heading1: heading(23, 300, 80),
    heading2: heading(21, 240, 60),
    heading3: heading(21, 200, 60),
  },
};

function ours(): ParagraphStyle[] {
  const style = (id: string, name: string, options: IBaseParagraphStyleOptions): ParagraphStyle => ({
    id,
    name,
    basedOn: 'Normal',
    quickFormat: true,
    ...options,
  });
  const small = { size: 18, color: DISCREET };
  return [
    style('Subtitle', 'Subtitle', { run: { size: 24, color: DISCREET }, paragraph: { spacing: { after: 240 } } }),
    {
      ...style(STYLE.titreDeCouverture, 'Titre de couverture', {
        run: { size: 64 },
        paragraph: { spacing: { before: 0, after: 200, line: 230, lineRule: 'auto' } },
      }),
      basedOn: 'Title',
    },
    style(STYLE.surtitre, 'Surtitre', {
      run: { size: 26 },
      paragraph: { spacing: { before: 600, after: 160 }, keepNext: true },
    }),
    style(STYLE.discret, 'Discret', { run: small }),
    style(STYLE.libelle, 'Libellé', {
      run: { bold: true },
      paragraph: { spacing: { before: 200, after: 60 }, keepNext: true, keepLines: true },
    }),
    style(STYLE.aide, 'Aide', { run: small, paragraph: { spacing: { after: 80 }, keepNext: true } }),
    style(STYLE.reponse, 'Réponse', {
      paragraph: { border: FRAMED, indent: { left: 100, right: 100 }, spacing: { before: 60, after: 140 } },
    }),
    { ...style(STYLE.vide, 'Non renseigné', { run: { color: DISCREET } }), basedOn: STYLE.reponse },
    style(STYLE.ligne, 'Ligne', { paragraph: { spacing: { after: 60 } } }),
    style(STYLE.case, 'Case à cocher', { paragraph: { indent: { left: 397, hanging: 397 }, spacing: { after: 40 } } }),
    style(STYLE.cellule, 'Cellule', {
      run: { size: 19 },
      paragraph: { spacing: { before: 40, after: 40, line: 252, lineRule: 'auto' } },
    }),
    {
      ...style(STYLE.tete, 'Tête de colonne', { run: { size: 18, bold: true }, paragraph: { keepNext: true } }),
      basedOn: STYLE.cellule,
    },
    style(STYLE.legende, 'Légende', { run: small, paragraph: { spacing: { before: 60, after: 200 } } }),
    style(STYLE.sommaire, 'Titre de sommaire', {
      run: { size: 38, bold: true },
      paragraph: { spacing: { after: 240 }, keepNext: true },
    }),
    style(STYLE.cadre, 'Titre de cadre', { run: { bold: true }, paragraph: { keepNext: true } }),
  ];
}

function tableOfContents(): ParagraphStyle[] {
  return [1, 2, 3].map((level) => ({
    id: `TOC${level}`,
    name: `toc ${level}`,
    basedOn: 'Normal',
    next: 'Normal',
    run: { bold: level === 1 },
    paragraph: {
      indent: { left: (level - 1) * 284, right: 567 },
      spacing: { before: level === 1 ? 120 : 0, after: 40 },
    },
  }));
}
