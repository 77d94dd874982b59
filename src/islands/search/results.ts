import type { Recherche, Reponse, Resultat } from '../../search/index.ts';
import { adresseDeRecherche } from './address.ts';
import { element, surligne } from './nodes.ts';
import { LIBELLES } from './words.ts';

/** What a search shows: answers, how places were read, then pages in a list, or what to do when there is none. */
export function vueDesResultats({ question, reponses, suggestions, lieux, resultats, facettes }: Recherche): Node[] {
  if (question === '') return [];
  const rien = resultats.length === 0 && reponses.length === 0;
  return [
    ...reponses.map(vueDeReponse),
    ...suggestions.map(vueDeSuggestion),
    ...(lieux.length > 0 ? [element('p', { class: 'meta h' }, lieux.join(' '))] : []),
    ...(resultats.length > 0
      ? [element('ul', { class: 'index h', role: 'list' }, ...resultats.map(vueDeResultat))]
      : []),
    ...(rien ? [facettes.length > 0 ? vueAilleurs() : vueVide()] : []),
  ];
}

function vueDeReponse({ titre, texte, liens }: Reponse): HTMLElement {
  return element(
    'div',
    { class: 'repere ocre h' },
    element('p', {}, element('strong', {}, titre)),
    element('p', {}, texte),
    ...liens.map(({ href, libelle }) => element('p', {}, element('a', { href }, libelle))),
  );
}

function vueDeResultat({ adresse, genre, contexte, titre, extrait, pourquoi, partie }: Resultat): HTMLElement {
  const genreDit = [LIBELLES[genre], contexte].filter((dit) => dit !== '').join(' · ');
  return element(
    'li',
    {},
    element('a', { href: adresse }, ...surligne(titre)),
    element('span', { class: 'meta' }, genreDit),
    element('p', {}, ...surligne(extrait)),
    ...(partie
      ? [
          element(
            'p',
            { class: 'partie' },
            'Partie\u00A0: ',
            element('a', { href: partie.adresse }, ...surligne(partie.titre)),
          ),
        ]
      : []),
    ...(pourquoi === '' ? [] : [element('p', { class: 'meta' }, pourquoi)]),
  );
}

function vueDeSuggestion({ tape, propose }: Recherche['suggestions'][number]): HTMLElement {
  return element(
    'p',
    { class: 'h' },
    `«\u00A0${tape}\u00A0» n’est écrit sur aucune page. Vouliez-vous dire «\u00A0`,
    element('a', { href: adresseDeRecherche(propose) }, propose),
    '\u00A0»\u202F?',
  );
}

/** Nothing of the family kept alone, but something elsewhere. */
const vueAilleurs = () =>
  element('p', { class: 'h' }, 'Rien de cette sorte. Il y a des résultats sous «\u00A0Tout\u00A0».');

/** Nothing found: three ways on. */
function vueVide(): HTMLElement {
  const voies: readonly (readonly [href: string, nom: string, quoi: string])[] = [
    ['/contacts/', 'Contacts', 'à qui écrire, région par région'],
    ['/glossaire/', 'Glossaire', 'les sigles et les mots du métier'],
    ['/etapes/', 'Les étapes', 'le chemin de la première idée à la mise en œuvre'],
  ];
  return element(
    'div',
    { class: 'h' },
    element('p', {}, 'Essayez un mot plus court, un sigle, un département ou un code postal. Ou passez par\u00A0:'),
    element(
      'ul',
      {},
      ...voies.map(([href, nom, quoi]) => element('li', {}, element('a', { href }, nom), `\u00A0: ${quoi}`)),
    ),
  );
}
