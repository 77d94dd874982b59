import type { Fragment, Texte } from '../../documents/index.ts';
import { linkable } from '../characters.ts';
import type { Making } from './making.ts';
import { type Markup, safe } from './markup.ts';

/** A text with its emphasis, links and calls of footnotes. */
export function inline(making: Making, texte: Texte): readonly Markup[] {
  return typeof texte === 'string' ? lines(texte) : texte.map((fragment) => piece(making, fragment));
}

/** A plain text whose line breaks stay. */
export function lines(text: string): readonly Markup[] {
  return text.split('\n').map((line, i) => (i === 0 ? safe`${line}` : safe`<br />${line}`));
}

/** A plain text as paragraphs: an empty line parts them. */
export function paragraphs(text: string): readonly Markup[] {
  return text
    .replace(/^\n+|\n+$/g, '')
    .split(/\n[ ]*\n+/)
    .map((part) => safe`<p>${lines(part)}</p>`);
}

/** A text that leads somewhere, when its address is one that a document may lead to. */
export function link(text: Markup | readonly Markup[], address: string): Markup {
  return linkable(address) ? safe`<a href="${address}">${text}</a>` : safe`${text}`;
}

function piece(making: Making, { texte, gras, italique, biffe, lien, note }: Fragment): Markup {
  let made = safe`${lines(texte)}`;
  if (gras) made = safe`<strong>${made}</strong>`;
  if (italique) made = safe`<em>${made}</em>`;
  if (biffe) made = safe`<s>${made}</s>`;
  if (lien !== undefined) made = link(made, lien);
  return note === undefined ? made : safe`${made}${call(making, note)}`;
}

/** The call of a note, which is numbered by it. */
export function call({ notes }: Making, note: string): Markup {
  notes.push(note);
  const number = notes.length;
  return safe`<sup\n><a id="appel-${number}" href="#note-${number}" role="doc-noteref" aria-label="Note ${number}">${number}</a></sup\n>`;
}

/** The notes at the end of the page, each with the way back to its call. */
export function endnotes(notes: readonly string[]): Markup | null {
  if (notes.length === 0) return null;
  const items = notes.map(
    (note, i) =>
      safe`<li id="note-${i + 1}">\n${lines(note)}\n<a class="retour" href="#appel-${i + 1}" role="doc-backlink" aria-label="Retour à l’appel ${i + 1}">↩</a>\n</li>\n`,
  );
  return safe`<section class="notes" role="doc-endnotes" aria-labelledby="titre-notes">\n<h2 id="titre-notes">Notes</h2>\n<ol>\n${items}\n</ol>\n</section>\n`;
}
