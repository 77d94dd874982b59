import type { Genre, Recherche } from '../../search/index.ts';

/** How each kind of page is called beside a result. */
export const LIBELLES: Readonly<Record<Genre, string>> = {
  guide: 'Guide',
  etape: 'Étape',
  mission: 'Mission',
  region: 'Contacts d’une région',
  contact: 'Contact',
  formulaire: 'Formulaire',
  terme: 'Glossaire',
  page: 'Page du site',
};

/** What the status says of a search: how many pages, and how the question was read. */
export function bilan({ question, total, reponses, corrections, inconnus }: Recherche): string {
  if (question === '') return '';
  const lu = corrections.map(({ lu: mot }) => `«\u00A0${mot}\u00A0»`).join(', ');
  const nombre =
    total === 0 && reponses.length > 0
      ? 'Une réponse, aucune page'
      : total === 0
        ? 'Aucune page'
        : total === 1
          ? '1 page'
          : `${total} pages`;
  return [
    `${nombre} pour «\u00A0${question}\u00A0».`,
    ...(lu === '' ? [] : [`Résultats pour ${lu}.`]),
    ...(inconnus.length === 0 || total === 0
      ? []
      : [`Sur aucune page\u00A0: ${inconnus.map((m) => `«\u00A0${m}\u00A0»`).join(', ')}.`]),
  ].join(' ');
}

export const EN_PANNE =
  'La recherche n’a pas pu être chargée. Vérifiez votre connexion, ou passez par le plan du site.';
