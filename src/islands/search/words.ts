import type { Genre, Recherche, Type } from '../../search/index.ts';

/** How each kind of page is called beside a result. */
export const LIBELLES: Readonly<Record<Genre, string>> = {
  guide: 'Guide',
  etape: 'Étape',
  mission: 'Mission',
  region: 'Contacts d’une région',
  departement: 'Contacts d’un département',
  contact: 'Contact',
  formulaire: 'Formulaire',
  terme: 'Glossaire',
  outil: 'Outil',
  page: 'Page du site',
};

/** How each family of results is called in the filters. */
export const FAMILLES: Readonly<Record<Type, string>> = {
  guide: 'Guides',
  etape: 'Étapes',
  mission: 'Missions',
  contact: 'Contacts',
  formulaire: 'Formulaires',
  glossaire: 'Glossaire',
  outil: 'Outils',
  page: 'Autres pages',
};

/** What the status says of a search: how many results, and how the question was read. */
export function bilan({ question, lu, total, reponses, corrections, inconnus }: Recherche): string {
  if (question === '') return '';
  const compte = total === 0 ? aucun(reponses.length > 0) : total === 1 ? '1 résultat' : `${total} résultats`;
  const nullePart = total > 0 ? inconnus.map(entreGuillemets) : [];
  return [
    `${compte} pour ${entreGuillemets(lu)}.`,
    ...(corrections.length > 0 ? [`Vous aviez écrit ${entreGuillemets(question)}.`] : []),
    ...(nullePart.length > 0 ? [`Sur aucune page\u00A0: ${nullePart.join(', ')}.`] : []),
  ].join(' ');
}

const entreGuillemets = (dit: string) => `«\u00A0${dit}\u00A0»`;
const aucun = (repondu: boolean) => (repondu ? 'Une réponse, mais aucune page' : 'Aucun résultat');

export const EN_PANNE =
  'La recherche n’a pas pu être chargée. Vérifiez votre connexion, ou passez par le plan du site.';
