import type { Bloc, BlocOf, ListItem } from '../../../documents/index.ts';
import type { Making } from '../making.ts';
import { type Markup, raw, safe } from '../markup.ts';
import { inline, lines, link } from '../text.ts';
import { champ, redaction, reserve, signature } from './answer.ts';
import { cases } from './cases.ts';
import { dessin, figure } from './figure.ts';
import { tableau } from './tableau.ts';

/** One block as HTML. A page break inside a frame is none: pages are parted at the top. */
export function bloc(making: Making, given: Bloc): Markup {
  switch (given.type) {
    case 'titre':
      return titre(making, given);
    case 'paragraphe':
      return safe`<p${look(given)}>${inline(making, given.texte)}</p>\n`;
    case 'liste':
      return liste(making, given.elements, given.numerotee);
    case 'champ':
      return champ(making, given);
    case 'redaction':
      return redaction(making, given);
    case 'cases':
      return cases(making, given);
    case 'tableau':
      return tableau(making, given);
    case 'figure':
      return figure(making, given);
    case 'dessin':
      return dessin(making, given);
    case 'encadre':
      return encadre(making, given);
    case 'reserve':
      return reserve(given);
    case 'signature':
      return signature(making, given);
    case 'lien':
      return safe`<p>${link(lines(given.texte), given.adresse)}</p>\n`;
    case 'saut':
      return safe``;
  }
}

/** Level 1 stands under the title of the page: it is an h2. */
function titre({ headings }: Making, { niveau, numero = '', texte }: BlocOf<'titre'>): Markup {
  const id = `titre-${headings.length + 1}`;
  const text = numero.trim() === '' ? texte : `${numero}\u00a0 ${texte}`;
  headings.push({ niveau, texte: text, id });
  const tag = raw(`h${niveau + 1}`);
  return safe`<${tag} id="${id}">${lines(text)}</${tag}>\n`;
}

function liste(making: Making, elements: readonly (string | ListItem)[], numerotee = false): Markup {
  if (elements.length === 0) return safe``;
  const items = elements.map((element) => {
    const {
      texte,
      elements: inside = [],
      numerotee: numbered,
    }: ListItem = typeof element === 'string' ? { texte: element } : element;
    return safe`<li>${inline(making, texte)}${inside.length > 0 && safe` ${liste(making, inside, numbered)}`}</li>\n`;
  });
  const tag = raw(numerotee ? 'ol' : 'ul');
  return safe`<${tag}>\n${items}</${tag}>\n`;
}

function encadre(making: Making, { titre: title = '', blocs }: BlocOf<'encadre'>): Markup {
  const head = title.trim() !== '' && safe`<p class="libelle">${lines(title)}</p>\n`;
  return safe`<div class="encadre">${head}${making.blocs(blocs)}</div>\n`;
}

/** Small words, or the first of the last words of a letter. */
function look({ ton, conclusion }: BlocOf<'paragraphe'>): Markup | undefined {
  if (conclusion === 'debut') return raw(' class="conclusion"');
  return ton === 'discret' ? raw(' class="discret"') : undefined;
}
