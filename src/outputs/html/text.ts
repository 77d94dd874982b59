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

/** « Libellé : », with one colon only. */
export const announced = (libelle: string): string => `${libelle.replace(/\s*:\s*$/u, '')}\u00a0:`;

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

/** The call of a note, which is numbered by its first call: the same words are one note, called several times. */
export function call({ notes }: Making, note: string): Markup {
  const text = note.trim();
  const at = notes.findIndex((each) => each.texte === text);
  const known = notes[at];
  if (known) known.appels += 1;
  else notes.push({ texte: text, appels: 1 });
  const number = known ? at + 1 : notes.length;
  const id = callId(number, known?.appels ?? 1);
  return safe`<sup\n><a id="${id}" href="#note-${number}" role="doc-noteref" aria-label="Note ${number}">${number}</a></sup\n>`;
}

const callId = (number: number, nth: number): string => `appel-${number}${nth > 1 ? `-${nth}` : ''}`;

/** The notes at the end of the page, each with the way back to its call. */
export function endnotes(notes: Making['notes']): Markup | null {
  if (notes.length === 0) return null;
  const items = notes.map(({ texte, appels }, i) => {
    const back = Array.from({ length: appels }, (_, n) => {
      const said = `Retour à l’appel ${i + 1}${appels > 1 ? `, ${n + 1} sur ${appels}` : ''}`;
      return safe`<a class="retour" href="#${callId(i + 1, n + 1)}" role="doc-backlink" aria-label="${said}">↩</a>\n`;
    });
    return safe`<li id="note-${i + 1}">\n${lines(texte)}\n${back}</li>\n`;
  });
  return safe`<section class="notes" role="doc-endnotes" aria-labelledby="titre-notes">\n<h2 id="titre-notes">Notes</h2>\n<ol>\n${items}\n</ol>\n</section>\n`;
}
