import type { BlocOf } from '../../../documents/index.ts';
import type { Making } from '../making.ts';
import { type Markup, safe } from '../markup.ts';
import { lines, paragraphs } from '../text.ts';

const EMPTY = safe`<span class="vide">Non renseigné</span>`;

/** A label in bold, and the help under it; nothing for an empty label. */
export function labels(libelle: string, aide = ''): Markup {
  const label = libelle.trim() !== '' && safe`<p class="libelle">${lines(libelle)}</p>\n`;
  return safe`${label}${aide.trim() !== '' && safe`<p class="aide">${lines(aide)}</p>\n`}`;
}

export function unanswered(): Markup {
  return safe`<div class="reponse"><p>${EMPTY}</p></div>\n`;
}

export function champ({ libelle, aide = '', valeur, enLigne }: BlocOf<'champ'>): Markup {
  const empty = valeur.trim() === '';
  if (enLigne) {
    const help = aide.trim() !== '' && safe` <span class="aide">${lines(aide)}</span>`;
    return safe`<p class="ligne">${named(libelle)} ${empty ? EMPTY : lines(valeur)}${help}</p>\n`;
  }
  const answer = empty ? unanswered() : safe`<div class="reponse">${paragraphs(valeur)}</div>\n`;
  return safe`<div class="champ">${labels(libelle, aide)}${answer}</div>\n`;
}

/** « Libellé : » */
export function named(libelle: string): Markup {
  return safe`<strong>${libelle.replace(/\s*:\s*$/u, '')} :</strong>`;
}

export function redaction(making: Making, { libelle, aide, blocs }: BlocOf<'redaction'>): Markup {
  const answer = blocs.length === 0 ? unanswered() : safe`<div class="redaction">${making.blocs(blocs)}</div>\n`;
  return safe`<div class="champ">${labels(libelle, aide)}${answer}</div>\n`;
}

export function signature({ libelle, mention, champs }: BlocOf<'signature'>): Markup {
  const fields = champs.map(({ libelle: label, valeur }) => {
    const value = valeur.trim() === '' ? safe`<span class="a-remplir"></span>` : lines(valeur);
    return safe`<p class="ligne">${named(label)} ${value}</p>\n`;
  });
  return safe`<div class="signature">\n${labels(libelle, mention)}${fields}\n<div class="a-signer"><p>Signature</p></div>\n</div>\n`;
}

export function reserve({ libelle, lignes, hauteur }: BlocOf<'reserve'>): Markup {
  const height = Math.min(40, Math.max(1, Math.round(hauteur)));
  return safe`<div class="reserve" style="min-block-size:${height + 1}lh">\n<p class="libelle">${lines(libelle)}</p>\n${lignes.map((line) => safe`<p class="ligne">${lines(line)}</p>\n`)}\n</div>\n`;
}
