import type { BlocOf, Drawing, Shape } from '../../../documents/index.ts';
import type { Making } from '../making.ts';
import { type Markup, safe } from '../markup.ts';
import { lines } from '../text.ts';

export function figure({ images }: Making, { image, alternative, legende, part }: BlocOf<'figure'>): Markup {
  const picture = images[image];
  const known = picture && /^[\w+/=]+$/.test(picture.donnees);
  const shown = known
    ? safe`<img src="data:${picture.mime};base64,${picture.donnees}" width="${picture.largeur}" height="${picture.hauteur}" alt="${alternative}" />`
    : safe`<p class="reponse">${lines(alternative)}</p>`;
  return safe`<figure${narrowed(part)}>${shown} ${legend(legende)}</figure>\n`;
}

export function dessin(making: Making, { dessin: drawn, alternative, legende, part }: BlocOf<'dessin'>): Markup {
  const id = `dessin-${making.next()}`;
  const attributes = isWide(drawn) ? safe` class="defile" tabindex="0"` : narrowed(part);
  return safe`<figure${attributes}>${svg(drawn, { id, title: alternative })} ${legend(legende)}</figure>\n`;
}

/** Wider than high, with words: it keeps a size at which they are read, and scrolls on a small screen. */
function isWide({ largeur, hauteur, formes }: Drawing): boolean {
  return largeur > 1.5 * hauteur && formes.some(({ type }) => type === 'texte');
}

/** A drawing as SVG; without a title it is an ornament, that says nothing. */
export function svg({ largeur, hauteur, formes }: Drawing, named?: { id: string; title: string }): Markup {
  const role = named ? safe`role="img" aria-labelledby="${named.id}"` : safe`aria-hidden="true"`;
  const title = named && safe`<title id="${named.id}">${named.title}</title>`;
  return safe`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${largeur} ${hauteur}" width="${largeur}" height="${hauteur}" ${role}>${title}${formes.map(shape)}</svg>`;
}

const ANCHORS = { debut: 'start', milieu: 'middle', fin: 'end' } as const;

function shape(form: Shape): Markup {
  if (form.type === 'trace') {
    const { d, fond, trait } = form;
    const dashes = trait?.tirets && safe` stroke-dasharray="${trait.epaisseur * 4} ${trait.epaisseur * 3}"`;
    const stroke =
      trait && safe` stroke="${trait.couleur}" stroke-width="${trait.epaisseur}" stroke-linejoin="round"${dashes}`;
    return safe`<path d="${d}" fill="${fond ?? 'none'}"${stroke} />`;
  }
  const { x, y, texte, taille, ancre = 'debut', gras, couleur = '#13211b' } = form;
  const weight = gras && safe` font-weight="700"`;
  return safe`<text x="${x}" y="${y}" font-size="${taille}" text-anchor="${ANCHORS[ancre]}" fill="${couleur}"${weight}>${texte}</text>`;
}

function legend(legende = ''): Markup | false {
  return legende.trim() !== '' && safe`<figcaption>${lines(legende)}</figcaption>\n`;
}

/** A part of the width of the text, but no less than a small screen shows well. */
function narrowed(part = 1): Markup | false {
  return part > 0 && part < 1 && safe` style="max-inline-size:max(${Math.round(part * 100)}%,16rem)"`;
}
