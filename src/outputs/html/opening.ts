import type { DocumentModel, EnTeteDeLettre } from '../../documents/index.ts';
import { aLaDate } from '../../domain/francais/index.ts';
import { svg } from './blocs/figure.ts';
import type { Making } from './making.ts';
import { type Markup, safe } from './markup.ts';
import { lines, link } from './text.ts';

/** The head of the page: where to send it, its title, and what the cover says; a cover ends with where to send it. */
export function opening(making: Making, document: DocumentModel): Markup {
  const { titre, sousTitre = '', destinataire, couverture, filigrane = '', lettre } = document;
  const draft = filigrane.trim() !== '' && safe`<p class="etat">${filigrane}</p>\n`;
  if (lettre) return safe`<header class="lettre">\n${draft}${letterHead(lettre, destinataire)}</header>\n`;
  const above = couverture?.surtitre?.trim() && safe`<p class="surtitre">${lines(couverture.surtitre)}</p>\n`;
  const under = sousTitre.trim() !== '' && safe`<p class="sous-titre">${lines(sousTitre)}</p>\n`;
  const ornament = couverture?.dessin && safe`<div class="ornement">${svg(couverture.dessin)}</div>\n`;
  const told = couverture && safe`<div class="presentation">${making.blocs(couverture.blocs)}</div>\n`;
  const kind = couverture ? safe` class="couverture"` : null;
  return safe`<header${kind}>\n${draft}${!couverture && recipient(destinataire)}${above}<h1>${lines(titre)}</h1>\n${under}${ornament}${told}${couverture && recipient(destinataire)}</header>\n`;
}

/** Who writes, to whom, where and when, about what. */
function letterHead({ expediteur, lieuEtDate, objet }: EnTeteDeLettre, to: DocumentModel['destinataire']): Markup {
  const { adresse = [], courriel = '' } = to ?? {};
  const address = [...adresse, courriel].filter((line) => line.trim() !== '');
  const from = expediteur.length > 0 && safe`<p>${lines(expediteur.join('\n'))}</p>\n`;
  const opposite = address.length > 0 && safe`<p class="vis-a-vis">${lines(address.join('\n'))}</p>\n`;
  return safe`${from}${opposite}<p class="vis-a-vis">${lines(lieuEtDate)}</p>\n<h1>Objet : ${lines(objet)}</h1>\n`;
}

function recipient(given: DocumentModel['destinataire']): Markup | undefined {
  if (!given) return undefined;
  const { mention, adresse, courriel = '' } = given;
  const rest = [`${mention} ${courriel}`.trim(), ...adresse].filter((line) => line.trim() !== '');
  return safe`<p class="destinataire">${lines(rest.join('\n'))}</p>\n`;
}

/** The table of contents, down to a level. */
export function contents(headings: Making['headings'], levels: number): Markup | null {
  const shown = headings.filter(({ niveau }) => niveau <= levels);
  if (shown.length === 0) return null;
  const items = shown.map(
    ({ niveau, texte, id }) => safe`<li class="n${niveau}"><a href="#${id}">${lines(texte)}</a></li>\n`,
  );
  return safe`<nav aria-labelledby="titre-sommaire">\n<h2 id="titre-sommaire">Sommaire</h2>\n<ol role="list">\n${items}\n</ol>\n</nav>\n`;
}

/** The last lines: the page it was made with, and the day. */
export function closing({ pied, origine: { adresse, jour } }: DocumentModel): Markup {
  const made =
    adresse.trim() !== '' &&
    safe`<p>Document préparé ${aLaDate(jour)} avec la page : ${link(lines(adresse), adresse)}</p>\n`;
  return safe`<footer>\n<p>${lines(pied)}</p>\n${made}\n</footer>\n`;
}
