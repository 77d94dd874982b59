import { formulaires, guides, missions, regions } from '../collections.ts';

/** A page of the site and those under it. */
export interface Rubrique {
  readonly href: string;
  readonly libelle: string;
  readonly pages: readonly { readonly href: string; readonly libelle: string }[];
}

/** Every page of the site, in the order of the header, then of the footer. */
export async function planDuSite(): Promise<Rubrique[]> {
  return [
    { href: '/', libelle: 'Accueil', pages: [] },
    { href: '/etapes/', libelle: 'Les 9 étapes', pages: [] },
    rubrique('/missions/', 'Les missions', await missions(), ({ titre }) => titre),
    rubrique('/formulaires/', 'Formulaires', await formulaires(), ({ titre_court: titre }) => titre),
    rubrique('/contacts/', 'Contacts', await regions(), ({ nom }) => nom),
    rubrique('/guides/', 'Guides', await guides(), ({ titre }) => titre),
    { href: '/glossaire/', libelle: 'Glossaire', pages: [] },
    { href: '/sources/', libelle: 'Sources', pages: [] },
    { href: '/recherche/', libelle: 'Recherche', pages: [] },
    { href: '/plan/', libelle: 'Plan du site', pages: [] },
    { href: '/confidentialite/', libelle: 'Vie privée', pages: [] },
    { href: '/accessibilite/', libelle: 'Accessibilité', pages: [] },
    { href: '/mentions-legales/', libelle: 'Mentions légales', pages: [] },
  ];
}

function rubrique<D>(
  href: string,
  libelle: string,
  entrees: readonly { id: string; data: D }[],
  titre: (data: D) => string,
): Rubrique {
  return { href, libelle, pages: entrees.map(({ id, data }) => ({ href: `${href}${id}/`, libelle: titre(data) })) };
}
