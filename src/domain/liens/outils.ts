/** What is known here of a form: its name in the address, and the region whose ARS published it. */
export interface FormulairePublie {
  readonly id: string;
  /** Absent: for the whole country. */
  readonly region?: string | undefined;
}

/** A region and the départements that its links open. */
export interface RegionDeLiens {
  readonly id: string;
  readonly departements: readonly { readonly code: string; readonly nom: string }[];
}

export type ModeleDeLien = 'ars' | 'national' | null;

/** A tool seen from a region: its stable address, and the page that answers today. */
export interface OutilDeRegion {
  readonly id: string;
  /** What one does with it, for a button: « Remplir la lettre d’intention ». */
  readonly libelle: string;
  /** One line for a poster. */
  readonly affiche: string;
  /** Whose template a form is; `null`: it is not a form. */
  readonly modele: ModeleDeLien;
  /** `/r/bretagne/ami/`: for ever. */
  readonly stable: string;
  /** Where it leads today, `?region=` included. */
  readonly vers: string;
}

interface Outil {
  readonly libelle: string;
  readonly affiche: string;
}

/** A form: that of the region, else the national one, else the page that explains. Without `sinon`, there is no link. */
interface Formulaire extends Outil {
  readonly sinon?: { readonly page: string } & Outil;
}

/** `id` of the tool → the form `id` (national) or `id-<region>`. These names are in addresses: they never change. */
const FORMULAIRES: Readonly<Record<string, Formulaire>> = {
  ami: {
    libelle: 'Répondre à l’appel à manifestation d’intérêt',
    affiche: 'Un projet de CPTS\u202F? Dites-le à l’ARS',
  },
  'lettre-d-intention': {
    libelle: 'Écrire la lettre d’intention',
    affiche: 'La lettre d’intention de votre CPTS, écrite en ligne',
    sinon: {
      page: '/guides/la-lettre-d-intention/',
      libelle: 'Comprendre la lettre d’intention',
      affiche: 'La lettre d’intention d’une CPTS, expliquée',
    },
  },
  'projet-de-sante': {
    libelle: 'Écrire le projet de santé',
    affiche: 'Le projet de santé de votre CPTS, écrit à plusieurs',
    sinon: {
      page: '/guides/le-projet-de-sante/',
      libelle: 'Comprendre le projet de santé',
      affiche: 'Le projet de santé d’une CPTS, expliqué',
    },
  },
  'fiche-action': {
    libelle: 'Écrire une fiche action',
    affiche: 'Les fiches actions de votre CPTS, écrites en ligne',
    sinon: {
      page: '/guides/le-projet-de-sante/',
      libelle: 'Comprendre les fiches actions',
      affiche: 'Les fiches actions d’une CPTS, expliquées',
    },
  },
};

/** `id` of the tool → its page. */
const PAGES: Readonly<Record<string, Outil & { readonly page: (region: string) => string }>> = {
  'par-ou-commencer': {
    libelle: 'Savoir par où commencer',
    affiche: 'Une CPTS\u202F? Par où commencer, en quelques questions',
    page: () => '/par-ou-commencer/',
  },
  etapes: {
    libelle: 'Suivre les neuf étapes',
    affiche: 'Créer une CPTS en neuf étapes',
    page: () => '/etapes/',
  },
  contacts: {
    libelle: 'Trouver votre interlocuteur',
    affiche: 'Un projet de CPTS\u202F? À qui écrire près de chez vous',
    page: (region) => `/contacts/${region}/`,
  },
  missions: {
    libelle: 'Comprendre les missions',
    affiche: 'Les missions d’une CPTS',
    page: () => '/missions/',
  },
  simulateur: {
    libelle: 'Estimer le financement ACI',
    affiche: 'Combien pour votre CPTS\u202F? Le simulateur de l’ACI',
    page: () => '/simulateur/',
  },
  calendrier: {
    libelle: 'Dater le déploiement',
    affiche: 'Le calendrier de votre CPTS, de la signature aux échéances',
    page: () => '/calendrier/',
  },
  guides: {
    libelle: 'Lire les guides',
    affiche: 'Les guides de la CPTS, avec leurs sources',
    page: () => '/guides/',
  },
};

/** Where a region has its page: everything about it at once. */
export const adresseDeLaRegion = (region: string): string => `/r/${region}/`;

/** The short address of a département, `/d/35/`, `/d/2a/`. */
export const adresseCourteDuDepartement = (code: string): string => `/d/${code.toLowerCase()}/`;

/** Every tool of a region, in the order of the path; `formulaires`: all those of the site. */
export function outilsDeRegion(region: string, formulaires: readonly FormulairePublie[]): OutilDeRegion[] {
  const forms = Object.entries(FORMULAIRES).flatMap(([id, outil]) => formulaire(id, outil, region, formulaires));
  const pages = Object.entries(PAGES).map(([id, { libelle, affiche, page }]) => ({
    ...lien(region, id, { libelle, affiche }, page(region)),
    modele: null,
  }));
  return [...pages.slice(0, 3), ...forms, ...pages.slice(3)];
}

function formulaire(
  id: string,
  { sinon, ...outil }: Formulaire,
  region: string,
  formulaires: readonly FormulairePublie[],
): OutilDeRegion[] {
  const sien = formulaires.find((each) => each.region === region && each.id === `${id}-${region}`);
  const national = formulaires.find((each) => each.region === undefined && each.id === id);
  const choisi = sien ?? national;
  if (choisi !== undefined) {
    const modele = sien === undefined ? 'national' : 'ars';
    return [{ ...lien(region, id, outil, `/formulaires/${choisi.id}/`), modele }];
  }
  if (sinon === undefined) return [];
  const { page, ...explique } = sinon;
  return [{ ...lien(region, id, explique, page), modele: null }];
}

const lien = (region: string, id: string, { libelle, affiche }: Outil, page: string) => ({
  id,
  libelle,
  affiche,
  stable: `${adresseDeLaRegion(region)}${id}/`,
  vers: `${page}?region=${region}`,
});
