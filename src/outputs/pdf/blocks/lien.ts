import type { BlocOf } from '../../../documents/index.ts';
import type { TextStyle } from '../ink.ts';
import { baseline } from '../layout/flow.ts';
import type { Layout } from '../layout/layout.ts';
import { LEFT, WIDTH } from '../layout/page.ts';
import { textString } from '../objects.ts';
import type { Element } from '../tagged.ts';
import { wrap } from '../text/wrap.ts';
import { texte as plain } from './texte.ts';

export function lien(layout: Layout, { texte, adresse }: BlocOf<'lien'>): void {
  const { cursor, styles, tagged } = layout;
  if (adresse.trim() === '') return plain(layout, { type: 'paragraphe', texte });
  link(layout, tagged.element('P', tagged.root), styles.body, texte.trim() || adresse, adresse);
  cursor.space(7);
}

/** An underlined text that opens an address; a text on several lines has one active area per line. */
export function link(layout: Layout, parent: Element, style: TextStyle, text: string, address: string): void {
  const { cursor, file, tagged } = layout;
  const element = tagged.element('Link', parent);
  const action = `/A<</S/URI/URI ${textString(encodeAddress(address))}>>`;
  for (const line of wrap(style.face, text, style.size, WIDTH)) {
    cursor.need(style.leading);
    const top = baseline(cursor.y, style);
    tagged.mark(element, (ink) => ink.text(style, [line], LEFT, top));
    const width = line.width;
    tagged.artifact('Layout', (ink) => ink.line([LEFT, top - 1.8], [LEFT + width, top - 1.8], style.grey ?? 0));
    const box = { x: LEFT, y: cursor.y - style.leading, width, height: style.leading };
    const contents = `/Contents ${textString(text.replaceAll('\n', ' '))}`;
    tagged.annotate(element, file.ref(), box, `/Subtype/Link/Border[0 0 0]${contents}${action}`);
    cursor.down(style.leading);
  }
}

/** An address with nothing but ASCII in it, as PDF asks; what is already encoded stays. */
function encodeAddress(address: string): string {
  return encodeURI(address).replaceAll('%25', '%');
}
