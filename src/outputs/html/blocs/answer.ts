import type { BlocOf } from '../../../documents/index.ts';
import type { Making } from '../making.ts';
import { type Markup, safe } from '../markup.ts';
import { announced, call, lines, paragraphs } from '../text.ts';

const EMPTY = safe`<span class="vide">Non renseigné</span>`;

/** What stands above an answer. */
export interface Label {
  readonly libelle: string;
  readonly aide?: string | undefined;
  /** An official footnote, called after the label. */
  readonly note?: string | undefined;
  /** The heading right above says it: not printed. */
  readonly titreAuDessus?: true | undefined;
}

/** A label in bold, the call of its note, and the help under it; nothing for an empty label without a note. */
export function labels(making: Making, { libelle, aide = '', note, titreAuDessus }: Label): Markup {
  const silent = titreAuDessus ?? libelle.trim() === '';
  const words = silent && note === undefined ? undefined : named(making, lines(libelle), note);
  const label = words && safe`<p class="libelle">${words}</p>\n`;
  return safe`${label}${aide.trim() !== '' && safe`<p class="aide">${lines(aide)}</p>\n`}`;
}

export function unanswered(): Markup {
  return safe`<div class="reponse"><p>${EMPTY}</p></div>\n`;
}

export function champ(making: Making, bloc: BlocOf<'champ'>): Markup {
  const { libelle, aide = '', note, valeur, enLigne } = bloc;
  const empty = valeur.trim() === '';
  if (enLigne) {
    const help = aide.trim() !== '' && safe` <span class="aide">${lines(aide)}</span>`;
    return safe`<p class="ligne">${named(making, strong(libelle), note)} ${empty ? EMPTY : lines(valeur)}${help}</p>\n`;
  }
  const answer = empty ? unanswered() : safe`<div class="reponse">${paragraphs(valeur)}</div>\n`;
  return safe`<div class="champ">${labels(making, bloc)}${answer}</div>\n`;
}

/** Words, and the call of their note. */
export function named(making: Making, words: Markup | readonly Markup[], note: string | undefined): Markup {
  return note === undefined ? safe`${words}` : safe`${words}${call(making, note)}`;
}

/** « Libellé : » */
const strong = (libelle: string): Markup => safe`<strong>${announced(libelle)}</strong>`;

export function redaction(making: Making, bloc: BlocOf<'redaction'>): Markup {
  const { blocs } = bloc;
  // The note of the label is numbered before those of the answer.
  const label = labels(making, bloc);
  const answer = blocs.length === 0 ? unanswered() : safe`<div class="redaction">${making.blocs(blocs)}</div>\n`;
  return safe`<div class="champ">${label}${answer}</div>\n`;
}

export function signature(making: Making, { libelle, mention, champs }: BlocOf<'signature'>): Markup {
  const fields = champs.map(({ libelle: label, valeur }) => {
    const value = valeur.trim() === '' ? safe`<span class="a-remplir"></span>` : lines(valeur);
    return safe`<p class="ligne">${strong(label)} ${value}</p>\n`;
  });
  return safe`<div class="signature">\n${labels(making, { libelle, aide: mention })}${fields}\n<div class="a-signer"><p>Signature</p></div>\n</div>\n`;
}

export function reserve({ libelle, lignes, hauteur }: BlocOf<'reserve'>): Markup {
  const height = Math.min(40, Math.max(1, Math.round(hauteur)));
  return safe`<div class="reserve" style="min-block-size:${height + 1}lh">\n<p class="libelle">${lines(libelle)}</p>\n${lignes.map((line) => safe`<p class="ligne">${lines(line)}</p>\n`)}\n</div>\n`;
}
