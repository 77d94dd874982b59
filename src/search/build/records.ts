import type {
  Contact,
  Etape,
  Guide,
  Mission,
  Nouveaute,
  Orientation,
  Page,
  Region,
  Terme,
} from '../../schemas/index.ts';
import { decouper, type Titre } from './markdown.ts';
import { listes } from './lists.ts';
import { fichesDesRegions, fichesNationales } from './place-records.ts';
import { dire, faits, fiche, type Entree } from './record.ts';
import { outils } from './tool-records.ts';
import type { Fiche } from '../types.ts';

/** An entry with a text: its MDX, and the headings of the rendered page when they are known. */
export interface EntreeTexte<Donnees> extends Entree<Donnees> {
  readonly mdx: string;
  readonly titres?: readonly Titre[];
}
/** What the search needs of an official form. */
export interface Formulaire {
  readonly titre: string;
  readonly titre_court: string;
  readonly resume: string;
  readonly duree: string;
  readonly introduction: readonly string[];
  readonly region?: string | undefined;
  readonly sections: readonly {
    readonly titre: string;
    readonly champs: readonly { readonly libelle: string; readonly question?: string | undefined }[];
  }[];
}

/** All that can be found. */
export interface Contenu {
  readonly guides: readonly EntreeTexte<Guide>[];
  readonly missions: readonly EntreeTexte<Mission>[];
  readonly pages: readonly EntreeTexte<Page>[];
  readonly etapes: readonly Entree<Etape>[];
  readonly regions: readonly Entree<Region>[];
  readonly formulaires: readonly Entree<Formulaire>[];
  readonly glossaire: readonly Entree<Terme>[];
  readonly nationaux: readonly Contact[];
  readonly orientation: Orientation;
  readonly nouveautes: readonly Nouveaute[];
}

/** Its text is a piece of the home page: it has no address of its own. */
const ACCUEIL = 'accueil';

/** One record per page, step, contact and glossary term, in the order of the lists of the site. */
export function fiches(contenu: Contenu): Fiche[] {
  const nomsDeRegions = new Map(contenu.regions.map(({ slug, data }) => [slug, data.nom]));
  return [
    ...contenu.guides.map(guide),
    ...contenu.etapes.map(etape),
    ...contenu.missions.map(mission),
    ...fichesDesRegions(contenu.regions),
    ...fichesNationales(contenu.nationaux),
    ...contenu.formulaires.map((entree) => formulaire(entree, nomsDeRegions)),
    ...contenu.glossaire.map(terme),
    ...outils(contenu),
    ...listes(contenu.missions.map(({ data }) => data)),
    ...contenu.pages.filter(({ slug }) => slug !== ACCUEIL).map(page),
  ];
}

function guide({ slug, data, mdx, titres }: EntreeTexte<Guide>): Fiche {
  const { debut, parties } = decouper(mdx, titres);
  return fiche('guide', `/guides/${slug}/`, {
    titre: data.titre,
    resume: data.description,
    motsCles: [...data.mots_cles, ...(data.titre_court ? [data.titre_court] : [])],
    texte: dire(...data.essentiel, debut),
    parties,
  });
}

function mission({ slug, data, mdx, titres }: EntreeTexte<Mission>): Fiche {
  const { debut, parties } = decouper(mdx, titres);
  return fiche('mission', `/missions/${slug}/`, {
    titre: data.titre,
    contexte: data.categorie === 'socle' ? 'obligatoire' : 'au choix',
    resume: data.resume,
    motsCles: [
      ...data.mots_cles,
      data.titre_court,
      data.categorie === 'socle' ? 'mission socle' : 'mission facultative',
      `mission ${data.trame}`,
    ],
    texte: dire(debut, faits(data.exemples), ...data.partenaires, faits(data.indicateurs), faits(data.base_legale)),
    parties,
  });
}

function etape({ data }: Entree<Etape>): Fiche {
  return fiche('etape', `/etapes/#etape-${data.numero}`, {
    titre: data.titre,
    contexte: `${data.numero} sur 9`,
    resume: data.resume,
    motsCles: [`étape ${data.numero}`, ...data.ailleurs.map(({ nom }) => nom)],
    texte: dire(
      ...data.gestes.flatMap(({ texte, precision }) => [texte, precision]),
      data.delai,
      data.cout,
      data.qui_decide,
      faits(data.base_legale),
    ),
  });
}

function formulaire({ slug, data }: Entree<Formulaire>, regions: ReadonlyMap<string, string>): Fiche {
  const nom = data.region === undefined ? undefined : regions.get(data.region);
  return fiche('formulaire', `/formulaires/${slug}/`, {
    titre: data.titre_court,
    contexte: dire(data.duree, nom && `– ${nom}`),
    resume: data.resume,
    motsCles: [data.titre, 'formulaire', 'modèle', 'vierge', 'PDF', 'remplir', 'imprimer'],
    lieux: nom === undefined ? [] : [nom],
    texte: dire(...data.introduction, ...data.sections.map(({ titre }) => titre)),
  });
}

function terme({ slug, data }: Entree<Terme>): Fiche {
  const dit = ({ developpe, definition }: Terme['sens'][number]) =>
    data.sens.length > 1 && developpe ? `${developpe} : ${definition}` : definition;
  const developpes = data.sens.map(({ developpe }) => developpe).filter((developpe) => developpe !== data.terme);
  return fiche('terme', `/glossaire/#${slug}`, {
    titre: [data.terme, ...developpes].join(', '),
    contexte: data.ancien ? 'ancien nom' : '',
    resume: dire(...data.sens.map(dit)),
    motsCles: data.synonymes,
    texte: dire(data.ne_pas_confondre),
  });
}

function page({ slug, data, mdx, titres }: EntreeTexte<Page>): Fiche {
  const { debut, parties } = decouper(mdx, titres);
  return fiche('page', `/${slug}/`, { titre: data.titre, resume: data.description, texte: debut, parties });
}
