import { formulaires, guides, missions, regions } from '../collections.ts';
import { RAYONS } from '../domain/sources/index.ts';
import { adresseDeDepartement, adresseDeRegion } from '../domain/contacts/index.ts';

export interface PageDuPlan {
  readonly href: string;
  readonly libelle: string;
  /** Name of the page of this list under which it stands, right before it. */
  readonly dans?: string;
}

/** A page of the site and those under it. */
export interface Rubrique {
  readonly href: string;
  readonly libelle: string;
  readonly pages: readonly PageDuPlan[];
}

/** Every page of the site, in the order of the header, then of the footer. */
export async function planDuSite(): Promise<Rubrique[]> {
  return [
    { href: '/', libelle: 'Accueil', pages: [] },
    { href: '/par-ou-commencer/', libelle: 'Par où commencer\u202F?', pages: [] },
    { href: '/etapes/', libelle: 'Les 9 étapes', pages: [] },
    await pagesDeMissions(),
    { href: '/simulateur/', libelle: 'Simulateur de l’ACI', pages: [] },
    { href: '/calendrier/', libelle: 'Calendrier des missions', pages: [] },
    rubrique('/formulaires/', 'Formulaires', await formulaires(), ({ titre_court: titre }) => titre),
    { href: '/contacts/', libelle: 'Contacts', pages: await pagesDeContacts() },
    rubrique('/guides/', 'Guides', await guides(), ({ titre }) => titre),
    { href: '/nouveautes/', libelle: 'Nouveautés', pages: [] },
    { href: '/fiabilite/', libelle: 'Fiabilité', pages: [] },
    { href: '/donnees/', libelle: 'Données ouvertes', pages: [] },
    { href: '/integrer/', libelle: 'Faire un lien vers ce site', pages: await pagesDesUrps() },
    { href: '/glossaire/', libelle: 'Glossaire', pages: [] },
    {
      href: '/sources/',
      libelle: 'Sources',
      pages: RAYONS.map(({ slug, titre }) => ({ href: `/sources/${slug}/`, libelle: titre })),
    },
    { href: '/recherche/', libelle: 'Recherche', pages: [] },
    { href: '/plan/', libelle: 'Plan du site', pages: [] },
    { href: '/confidentialite/', libelle: 'Vie privée', pages: [] },
    { href: '/accessibilite/', libelle: 'Accessibilité', pages: [] },
    { href: '/mentions-legales/', libelle: 'Mentions légales', pages: [] },
  ];
}

/** The missions, then what compares them. */
async function pagesDeMissions(): Promise<Rubrique> {
  const toutes = rubrique('/missions/', 'Les missions', await missions(), ({ titre }: { titre: string }) => titre);
  return { ...toutes, pages: [...toutes.pages, { href: '/missions/comparer/', libelle: 'Comparer deux missions' }] };
}

/** For each région its page and its link kit; last, how to test a prefilled link. */
async function pagesDesUrps(): Promise<Rubrique['pages']> {
  const kits = (await regions()).flatMap(({ id, data }) => [
    { href: `/r/${id}/`, libelle: `CPTS, ${data.nom}` },
    { href: `/integrer/${id}/`, libelle: `Liens et codes QR, ${data.nom}`, dans: data.nom },
  ]);
  return [...kits, { href: '/liens/test/', libelle: 'Tester un lien prérempli' }];
}

/** Each région, then its départements; last, how to tell us of a mistake. */
async function pagesDeContacts(): Promise<Rubrique['pages']> {
  const lieux = (await regions()).flatMap(({ id, data }) => [
    { href: adresseDeRegion(id), libelle: data.nom },
    ...data.departements.map(({ code, nom }) => ({
      href: adresseDeDepartement(id, nom),
      libelle: `${nom} (${code})`,
      dans: data.nom,
    })),
  ]);
  return [...lieux, { href: '/contacts/signaler/', libelle: 'Signaler une erreur' }];
}

function rubrique<D>(
  href: string,
  libelle: string,
  entrees: readonly { id: string; data: D }[],
  titre: (data: D) => string,
): Rubrique {
  return { href, libelle, pages: entrees.map(({ id, data }) => ({ href: `${href}${id}/`, libelle: titre(data) })) };
}
