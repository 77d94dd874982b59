import type { BlocOf } from '../../../documents/index.ts';
import type { Making } from '../making.ts';
import { type Markup, safe } from '../markup.ts';
import { announced, lines } from '../text.ts';
import { labels } from './answer.ts';

/** A box as a sign: seen on paper, and said « Coché » or « Non coché » aloud. */
export function box(ticked: boolean, round = false): Markup {
  const sign = round ? (ticked ? '\u25c9' : '\u25cb') : ticked ? '\u2612' : '\u2610';
  return safe`<span class="case" role="img" aria-label="${ticked ? 'Coché' : 'Non coché'}">${sign}</span>`;
}

export function cases(making: Making, bloc: BlocOf<'cases'>): Markup {
  const { mention, exclusif = false, options } = bloc;
  const items = options.map(({ libelle: label, cochee, precision }) => {
    const words = cochee ? safe`<strong>${lines(label)}</strong>` : lines(label);
    const more = precision && safe` ${announced(precision.libelle)} ${lines(precision.valeur)}`;
    return safe`<li>${box(cochee, exclusif)} <span>${words}${more}</span></li>\n`;
  });
  return safe`<div class="champ">\n${labels(making, { ...bloc, aide: mention })}\n<ul class="cases" role="list">\n${items}\n</ul>\n</div>\n`;
}
