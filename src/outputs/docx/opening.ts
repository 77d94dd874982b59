import { BorderStyle, type IParagraphOptions, Paragraph, TableOfContents } from 'docx';
import type { Couverture, DocumentModel, EnTeteDeLettre } from '../../documents/index.ts';
import { aLaDate } from '../../domain/francais/index.ts';
import { drawing } from './drawing.ts';
import { INK, PICTURE, STYLE, TEXT_WIDTH } from './look.ts';
import type { Making, Piece } from './making.ts';
import { link, paragraphs, plain } from './text.ts';

/** Part of a page that the ornament of a cover may take. */
const ORNAMENT = 0.4;

/** Where to send the document, then its title: the head of the first page. */
export function opening(document: DocumentModel): Piece[] {
  if (document.lettre) return letterHead(document.lettre, document.destinataire);
  return [...recipient(document), ...titles(document)];
}

/** Who writes, to whom, where and when, about what: the head of a letter. */
function letterHead({ expediteur, lieuEtDate, objet }: EnTeteDeLettre, to: DocumentModel['destinataire']): Piece[] {
  const { adresse = [], courriel = '' } = to ?? {};
  const address = [...adresse, courriel].filter((line) => line.trim() !== '');
  const opposite = { indent: { left: TEXT_WIDTH.portrait / 2 }, spacing: { after: 280 } };
  return [
    ...(expediteur.length === 0 ? [] : [paragraphOf(expediteur.join('\n'), { spacing: { after: 280 } })]),
    ...(address.length === 0 ? [] : [paragraphOf(address.join('\n'), opposite)]),
    paragraphOf(lieuEtDate, opposite),
    paragraphOf(`Objet\u00a0: ${objet}`, { style: 'Title', spacing: { before: 360, after: 320 } }),
  ];
}

const paragraphOf = (text: string, options: IParagraphOptions): Paragraph =>
  new Paragraph({ ...options, children: plain(text) });

function recipient({ destinataire }: DocumentModel): Piece[] {
  if (!destinataire) return [];
  const { mention, adresse, courriel = '' } = destinataire;
  const lines = [`${mention} ${courriel}`.trim(), ...adresse].filter((line) => line.trim() !== '');
  return [
    new Paragraph({ style: STYLE.discret, spacing: { before: 120, after: 240 }, children: plain(lines.join('\n')) }),
  ];
}

function titles({ titre, sousTitre = '', couverture }: DocumentModel): Piece[] {
  const style = couverture ? STYLE.titreDeCouverture : 'Title';
  const under = sousTitre.trim() === '' ? [] : paragraphs(sousTitre, { style: 'Subtitle' });
  return [new Paragraph({ style, children: plain(titre) }), ...under];
}

/** The first page: above the title, the title, the ornament, what is told of the document, and where to send it. */
export function cover(
  making: Making,
  document: DocumentModel,
  { surtitre = '', blocs, dessin }: Couverture,
  width: number,
): Piece[] {
  const above = surtitre.trim() === '' ? [] : paragraphs(surtitre, { style: STYLE.surtitre });
  const room = { width: PICTURE.width, height: PICTURE.height * ORNAMENT };
  const ornament = dessin
    ? [
        new Paragraph({
          spacing: { before: 360, after: 360, line: 240, lineRule: 'auto' },
          children: [drawing(dessin, { id: making.next(), ...room })],
        }),
      ]
    : [new Paragraph({ spacing: { before: 1200 }, children: [] })];
  const rule = new Paragraph({
    border: { top: { style: BorderStyle.SINGLE, size: 18, color: INK, space: 1 } },
    spacing: { before: 0, after: 160, line: 160, lineRule: 'exact' },
  });
  return [...above, ...titles(document), ...ornament, rule, ...making.blocs(blocs, width), ...recipient(document)];
}

/** The table of contents: its entries lead to their headings at once, Word adds the page numbers on opening. */
export function contents(levels: 1 | 2 | 3): Piece[] {
  return [
    new Paragraph({ style: STYLE.sommaire, children: plain('Sommaire') }),
    // The library lays it in the body as it does paragraphs; its own types part the two.
    new TableOfContents('Sommaire', { hyperlink: true, headingStyleRange: `1-${levels}` }) as unknown as Piece,
  ];
}

/** The last lines: the page it was made with, and the day. */
export function closing({ adresse, jour }: DocumentModel['origine']): Piece[] {
  if (adresse.trim() === '') return [];
  return [
    new Paragraph({
      style: STYLE.discret,
      spacing: { before: 360 },
      children: [...plain(`Document préparé ${aLaDate(jour)} avec la page\u00a0: `), ...link(adresse, adresse)],
    }),
  ];
}
