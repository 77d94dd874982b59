import { etapes, formulaires, guides, missions, regions } from '../collections.ts';

/** What a content file may point at, by name. */
export interface Renvois {
  readonly etapes?: readonly number[];
  readonly missions?: readonly string[];
  readonly guides?: readonly string[];
  readonly formulaires?: readonly string[];
  readonly regions?: readonly string[];
}

export interface Lien {
  readonly href: string;
  readonly libelle: string;
  readonly nature: string;
}

/** The links that a list of names stands for, in the order of reading: forms first, because they are what one does. */
export async function liensVers(renvois: Renvois): Promise<Lien[]> {
  const [f, e, g, m, r] = [await formulaires(), await etapes(), await guides(), await missions(), await regions()];
  return [
    ...choisis(f, renvois.formulaires, ({ id, data }) => lien(`/formulaires/${id}/`, data.titre_court, 'Formulaire')),
    ...e
      .filter(({ data }) => renvois.etapes?.includes(data.numero))
      .map(({ data }) => lien(`/etapes/#etape-${data.numero}`, data.titre, `Étape ${data.numero} sur 9`)),
    ...choisis(g, renvois.guides, ({ id, data }) => lien(`/guides/${id}/`, data.titre, 'Guide')),
    ...choisis(m, renvois.missions, ({ id, data }) => lien(`/missions/${id}/`, data.titre, 'Mission')),
    ...choisis(r, renvois.regions, ({ id, data }) => lien(`/contacts/${id}/`, `Contacts, ${data.nom}`, 'Contacts')),
  ];
}

const lien = (href: string, libelle: string, nature: string): Lien => ({ href, libelle, nature });

function choisis<E extends { id: string }>(
  entrees: readonly E[],
  ids: readonly string[] = [],
  vers: (entree: E) => Lien,
) {
  return entrees.filter(({ id }) => ids.includes(id)).map(vers);
}
