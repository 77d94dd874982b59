import type { Couverture, DocumentModel, Drawing } from '../../documents/index.ts';
import { placeBlocks } from './blocks/index.ts';
import { paint } from './drawing.ts';
import type { Box, TextStyle } from './ink.ts';
import { flow, paragraph } from './layout/flow.ts';
import type { Layout } from './layout/layout.ts';
import { LEFT, MARGIN, WIDTH } from './layout/page.ts';
import { PAGE } from './tagged.ts';
import { wrap } from './text/wrap.ts';

/** Lichen, 4 % of ink once printed in grey, and the ink of the site. */
const GROUND = '#eef4ea';
const INK = '#13211b';
/** The text begins lower than on other pages; sizes of the title, the largest that keeps it on four lines. */
const TOP = PAGE.height - 62;
const SIZES = [44, 37, 31, 26, 22];
const MOST_LINES = 4;
/** White above and below what stands in the lower part. */
const PADDING = 24;
/** Around the drawing. */
const AIR = 26;
/** A drawing this slender, or more, is that of a whole page. */
const SLENDER = 1.25;

/**
 * The first page: above, the title over a drawing; below, under a thick rule, the labelled answers. What does not fit
 * below goes on over the next pages.
 */
export function cover(layout: Layout, document: DocumentModel, couverture: Couverture): void {
  const { cursor, tagged } = layout;
  const head = (on: Layout) => titles(on, document, couverture);
  const foot = (on: Layout) => lowerPart(on, document, couverture);
  const used = MARGIN.bottom - 24 + PADDING + tallness(layout, foot) + PADDING;
  const above = tallness(layout, head);
  const rule = Math.min(used, TOP - above - AIR);
  const upper = { x: 0, y: rule, width: PAGE.width, height: PAGE.height - rule };
  tagged.backdrop((ink) => ink.fill(upper, GROUND));
  if (couverture.dessin) ornament(layout, couverture.dessin, upper, TOP - above - AIR);
  tagged.artifact('Layout', (ink) => ink.fill({ x: 0, y: rule - 2.5, width: PAGE.width, height: 2.5 }, INK));
  cursor.y = TOP;
  head(layout);
  cursor.y = rule - PADDING;
  // What was seen to fit is not sent away by the room that blocks ask for, to be safe.
  if (rule === used) cursor.bottom = -PAGE.height;
  foot(layout);
  cursor.newPage();
}

function titles(layout: Layout, { titre, sousTitre = '' }: DocumentModel, { surtitre = '' }: Couverture): void {
  const { cursor, outline, styles, tagged } = layout;
  const second: TextStyle = { ...styles.body, size: 14, leading: 19 };
  if (surtitre.trim()) paragraph(layout, surtitre, second);
  cursor.down(6);
  if (titre.trim()) {
    const style = titleStyle(layout, titre);
    outline.add(0, { number: '', title: titre.replaceAll('\n', ' '), page: cursor.page, y: cursor.y });
    flow(layout, tagged.element('H1', tagged.root), style, wrap(style.face, titre, style.size, WIDTH));
  }
  cursor.down(8);
  if (sousTitre.trim()) paragraph(layout, sousTitre, second);
}

function titleStyle({ styles }: Layout, titre: string): TextStyle {
  const { face } = styles.title;
  const size = SIZES.find((each) => wrap(face, titre, each, WIDTH).length <= MOST_LINES) ?? 22;
  return { face, size, leading: Math.round(size * 1.08) };
}

function lowerPart(layout: Layout, { destinataire }: DocumentModel, { blocs }: Couverture): void {
  placeBlocks(layout, blocs);
  if (!destinataire) return;
  const { mention, adresse, courriel = '' } = destinataire;
  const lines = [`${mention} ${courriel}`.trim(), ...adresse].filter((line) => line.trim() !== '');
  layout.cursor.space(6);
  paragraph(layout, lines.join('\n'), layout.styles.small);
}

/** How tall these things are, up to a page. */
function tallness(layout: Layout, place: (on: Layout) => void): number {
  const { blank } = layout;
  const trial = blank();
  const { cursor } = trial;
  const [page, top] = [cursor.page, cursor.y];
  place(trial);
  return cursor.page === page ? top - cursor.y : PAGE.height;
}

/** The drawing of a whole page fills the upper part; another stands whole under the title, in the middle. */
function ornament(layout: Layout, dessin: Drawing, upper: Box, belowTitle: number): void {
  const { largeur, hauteur } = dessin;
  const whole = hauteur / largeur >= SLENDER;
  const room = { x: LEFT, y: upper.y + AIR, width: WIDTH, height: belowTitle - upper.y - AIR };
  if (!whole && room.height < 60) return;
  const scale = whole
    ? Math.max(PAGE.width / largeur, PAGE.height / hauteur)
    : Math.min(room.width / largeur, room.height / hauteur);
  const size = { width: largeur * scale, height: hauteur * scale };
  const middle = whole ? PAGE.height / 2 : room.y + room.height / 2;
  const box = { x: (PAGE.width - size.width) / 2, y: middle - size.height / 2, ...size };
  layout.tagged.backdrop((ink) => ink.clipped(upper, () => paint(ink, layout, dessin, box)));
}
