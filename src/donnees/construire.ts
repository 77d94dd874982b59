import type { Bareme, Contact, Etape, Mission, Region, Source, Terme } from '../schemas/index.ts';
import type { Jeu, Ligne } from './lignes.ts';

interface Entree<D> {
  readonly id: string;
  readonly data: D;
}

/** What is published of a form. */
export interface FormulaireDeDonnees {
  readonly slug: string;
  readonly titre: string;
  readonly edition: string;
  readonly region?: string | undefined;
  readonly duree: string;
  readonly source: string;
  readonly sections: readonly { readonly champs: readonly object[] }[];
}

/** The content of the site, as its files hold it. */
export interface Contenu {
  readonly missions: readonly Entree<Mission>[];
  readonly regions: readonly Entree<Region>[];
  readonly nationaux: readonly Contact[];
  readonly etapes: readonly Etape[];
  readonly glossaire: readonly Terme[];
  readonly baremes: readonly Entree<Bareme>[];
  readonly formulaires: readonly FormulaireDeDonnees[];
  readonly sources: readonly Source[];
}

const textes = (faits: readonly { readonly texte: string }[]) => faits.map(({ texte }) => texte);
/** « ou null » : a text that is missing or empty. */
const ou = (texte: string | undefined): string | null => (texte === undefined || texte === '' ? null : texte);

/** The lines of each set, in the order of the content. */
export const CONSTRUIRE: { readonly [J in Jeu]: (contenu: Contenu) => Ligne<J>[] } = {
  missions: ({ missions }) =>
    missions.map(({ id, data: { delais, ...m } }) => ({
      id,
      titre: m.titre,
      titre_court: m.titre_court,
      resume: m.resume,
      categorie: m.categorie,
      demarrage_mois: delais.demarrage,
      deploiement_mois: delais.deploiement,
      source_des_delais: delais.source,
      partenaires: m.partenaires,
      exemples: textes(m.exemples),
      indicateurs: textes(m.indicateurs),
      verifie_le: m.verifie_le,
      page: `/missions/${id}/`,
    })),
  contacts: ({ regions, nationaux }) => [
    ...regions.flatMap(({ id, data }) => data.contacts.map((contact) => contactDe(id, contact))),
    ...nationaux.map((contact) => contactDe('national', contact)),
  ],
  etapes: ({ etapes }) =>
    etapes.map(({ numero, titre, resume, delai, cout, qui_decide, formulaires, guides, source, verifie_le }) => ({
      numero,
      titre,
      resume,
      delai: ou(delai),
      cout: ou(cout),
      qui_decide,
      formulaires,
      guides,
      source,
      verifie_le,
      page: `/etapes/#etape-${numero}`,
    })),
  'noms-des-etapes': ({ etapes }) =>
    etapes.flatMap(({ numero, ailleurs }) =>
      ailleurs.map(({ region, nom, source }) => ({ region, etape: numero, nom, source })),
    ),
  glossaire: ({ glossaire }) =>
    glossaire.flatMap(({ id, terme, sens, ne_pas_confondre, ancien, synonymes }) =>
      sens.map(({ developpe, definition, source }, rang) => ({
        id,
        terme,
        sens: rang + 1,
        developpe,
        definition,
        ne_pas_confondre: ou(ne_pas_confondre),
        ancien,
        synonymes,
        source: ou(source),
      })),
    ),
  baremes: ({ baremes }) => baremes.flatMap(montantsDe),
  formulaires: ({ formulaires }) =>
    formulaires.map(({ slug, titre, edition, region, duree, source, sections }) => ({
      id: slug,
      titre,
      edition,
      modele: region === undefined ? 'national' : 'ars',
      region: ou(region),
      duree,
      champs: sections.flatMap(({ champs }) => champs.flatMap(nomDeChamp)),
      source,
      schema: `/donnees/schemas/reponses-${slug}.json`,
      page: `/formulaires/${slug}/`,
    })),
  sources: ({ sources }) =>
    sources.map(({ id, titre, editeur, date, url, consulte_le, nature, note }) => ({
      id,
      titre,
      editeur,
      date,
      url: ou(url),
      consulte_le,
      nature,
      note: ou(note),
    })),
};

function contactDe(region: string, contact: Contact): Ligne<'contacts'> {
  return {
    id: contact.id,
    region,
    nature: contact.nature,
    organisme: contact.organisme,
    service: ou(contact.service),
    role: contact.role,
    departements: contact.departements,
    courriel: ou(contact.courriel),
    telephone: ou(contact.telephone),
    adresse: contact.adresse ?? [],
    site: ou(contact.site),
    etat: contact.etat,
    note: ou(contact.note),
    source: contact.source,
    verifie_le: contact.verifie_le,
  };
}

const montantsDe = ({ id, data }: Entree<Bareme>): Ligne<'baremes'>[] =>
  data.volets.flatMap(({ id: volet, libelle, mission, facultatif, montants }) =>
    montants.map(({ taille, part, montant, statut, source, date_source, note }) => ({
      bareme: id,
      titre: data.titre,
      signe_le: data.signe_le,
      volet,
      libelle,
      mission: ou(mission),
      facultatif,
      taille,
      part,
      montant,
      statut,
      source: ou(source),
      date_source: ou(date_source),
      note: ou(note),
    })),
  );

/** « objectifs : Vos objectifs »; what only shows something has no answer, and is left out. */
function nomDeChamp(champ: object): string[] {
  if (!('id' in champ) || !('libelle' in champ)) return [];
  return [`${String(champ.id)} : ${String(champ.libelle).replaceAll('|', '/').trim()}`];
}
