import type { Drawing, Shape } from '../../documents/index.ts';
import { type Box, components, type Ink } from './ink.ts';
import type { Layout } from './layout/layout.ts';
import { decimal } from './objects.ts';

/** A drawing with something else in its paths than absolute `M`, `L`, `C` and `Z`, or without a size. */
export class UnreadableDrawingError extends Error {
  override readonly name = 'UnreadableDrawingError';
}

/** Numbers that each command takes, and its name in PDF. */
const COMMANDS: Readonly<Record<string, readonly [numbers: number, operator: string]>> = {
  M: [2, 'm'],
  L: [2, 'l'],
  C: [6, 'c'],
  Z: [0, 'h'],
};
const TOKEN = /[A-Za-z]|-?(?:\d+\.?\d*|\.\d+)/g;
const ONLY = /^[MLCZ\d\s,.-]*$/;

/**
 * Draws lines, surfaces and words, stretched evenly to fill `box`.
 *
 * @throws {UnreadableDrawingError} when a path is not one of ours.
 */
export function paint(ink: Ink, layout: Layout, { largeur, hauteur, formes }: Drawing, box: Box): void {
  if (!(largeur > 0 && hauteur > 0)) throw new UnreadableDrawingError('A drawing needs a width and a height');
  const scale = box.width / largeur;
  const factor = scale.toFixed(5);
  // The drawing's own unit and origin from here on: the top left corner, y going down.
  ink.bytes.write(`q 1 J 1 j ${factor} 0 0 -${factor} ${decimal(box.x)} ${decimal(box.y + box.height)} cm\n`);
  for (const forme of formes) {
    if (forme.type === 'texte') word(ink, layout, forme);
    else ink.bytes.write(outline(forme));
  }
  ink.bytes.write('Q\n');
}

function outline({ d, fond, trait }: Extract<Shape, { type: 'trace' }>): string {
  const path = operators(d);
  if (path === '' || !(fond || trait)) return '';
  const filled = fond ? `${components(fond)} rg ` : '';
  if (!trait) return `${filled}${path}f\n`;
  const { couleur, epaisseur, tirets } = trait;
  const dashes = tirets ? `[${decimal(epaisseur * 3)} ${decimal(epaisseur * 2.5)}] 0 d ` : '';
  return `${filled}${dashes}${components(couleur)} RG ${decimal(epaisseur)} w ${path}${fond ? 'B' : 'S'}${tirets ? ' [] 0 d' : ''}\n`;
}

/** SVG path data as PDF operators: the same numbers, after which the command comes. A command may be repeated unsaid. */
function operators(d: string): string {
  if (!ONLY.test(d)) throw new UnreadableDrawingError(`Only M, L, C and Z are drawn, not « ${d.slice(0, 40)} »`);
  const tokens = d.match(TOKEN) ?? [];
  let written = '';
  let command = '';
  for (let i = 0; i < tokens.length;) {
    if (/[MLCZ]/.test(tokens[i] ?? '')) command = tokens[i++] ?? '';
    const [count, operator] = COMMANDS[command] ?? [0, ''];
    const numbers = tokens.slice(i, i + count);
    if (numbers.length < count || numbers.some((number) => /[MLCZ]/.test(number)) || (count === 0 && operator !== 'h'))
      throw new UnreadableDrawingError(`A path is cut short: « ${d.slice(0, 40)} »`);
    written += `${[...numbers, operator].join(' ')} `;
    i += count;
    if (command === 'M') command = 'L';
    else if (command === 'Z') command = '';
  }
  return written;
}

function word({ bytes }: Ink, { styles }: Layout, forme: Extract<Shape, { type: 'texte' }>): void {
  const { x, y, texte, taille, ancre = 'debut', gras = false, couleur } = forme;
  if (texte.trim() === '') return;
  const { face } = gras ? styles.strong : styles.body;
  const width = face.width(texte) * taille;
  const left = x - (ancre === 'fin' ? width : ancre === 'milieu' ? width / 2 : 0);
  const size = Number(taille.toFixed(3));
  bytes.write(`BT ${couleur ? `${components(couleur)} rg` : '0 g'} /${face.codes[0]?.resource} ${size} Tf `);
  // The letters stand up again.
  bytes.write(`1 0 0 -1 ${decimal(left)} ${decimal(y)} Tm `);
  face.show(bytes, `${texte.replaceAll('\n', ' ')} `, size);
  bytes.write(' ET\n');
}
