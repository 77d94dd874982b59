import { typographie } from '../../domain/francais/index.ts';
import { ancreDe } from '../anchor.ts';
import { langueDe } from '../concepts.ts';
import { encoder, raccourcir, type FicheIndexee, type IndexRecherche, type ReponseIndexee } from '../index-format.ts';
import { cleDeLieu } from '../place-key.ts';
import { estTerne } from './dull.ts';
import { Postings } from './postings.ts';
import { termesLus } from '../shown.ts';
import { termes } from '../terms.ts';
import type { Fiche } from '../types.ts';

/** What the site knows beside its pages: other wordings, places of France, questions for somebody else. */
export interface Savoir {
  readonly synonymes: readonly (readonly string[])[];
  readonly departements: readonly {
    readonly code: string;
    readonly nom: string;
    readonly region: string;
    readonly villes: readonly string[];
    /** The name is also an ordinary word. */
    readonly motCourant: boolean;
  }[];
  readonly reponses: readonly ReponseIndexee[];
  readonly tailles: IndexRecherche['tailles'];
}

/** The index of the search, ready for `JSON.stringify`. The same content gives the same index. */
export function indexer(fiches: readonly Fiche[], savoir: Savoir): IndexRecherche {
  const langue = langueDe(
    savoir.synonymes,
    fiches.map(({ genre, titre }) => ({ genre, titre })),
  );
  const postings = new Postings();
  const indexees = fiches.map((fiche, rang): FicheIndexee => {
    const montres = termesLus(montrer(fiche, 0), langue);
    const connus = new Set(montres.map(({ cle }) => cle));
    const noter = (texte: string): number => {
      const lus = termes(texte, langue);
      for (const { cle, debut, fin } of lus) {
        if (connus.has(cle) || BANAL.test(cle) || estTerne(cle)) continue;
        postings.noter(cle, rang, texte.slice(debut, fin));
      }
      return lus.length;
    };
    const longueurs = [fiche.texte, ...fiche.parties.map(({ texte }) => texte)].map(noter);
    for (const lieu of fiche.lieux) postings.noter(cleDeLieu(lieu), rang, cleDeLieu(lieu));
    const longueur = longueurs.reduce((somme, une) => somme + une, montres.length);
    return montrer(fiche, Math.round(longueur / 10));
  });
  return {
    version: 1,
    fiches: indexees,
    synonymes: savoir.synonymes,
    ...ecrire(postings),
    ...lieux(savoir),
    reponses: savoir.reponses,
    tailles: savoir.tailles,
  };
}

/** Numbers mean nothing out of their sentence, but for years (articles and decrees have a dash; postal codes are places). */
const BANAL = /^(?!(?:19|20)\d{2}$)\d+$/u;

const montrer = (
  { adresse, genre, titre, contexte, resume, parties, motsCles }: Fiche,
  dizaines: number,
): FicheIndexee => [
  adresse,
  genre,
  typographie(titre),
  typographie(contexte),
  typographie(resume),
  dizaines,
  parties.map((partie) => {
    const dit = typographie(partie.titre);
    return partie.ancre === ancreDe(dit) ? dit : [dit, partie.ancre];
  }),
  motsCles.join('|'),
];

function ecrire(postings: Postings): Pick<IndexRecherche, 'mots' | 'nombres' | 'rangs'> {
  const listes = postings.triees();
  const pages = listes.map(({ pages: [...liste] }) => liste);
  return {
    mots: raccourcir(listes.map(({ mot }) => mot)),
    nombres: encoder(pages.map(({ length }) => length)),
    rangs: encoder(pages.flatMap((liste) => liste.map((rang, n) => rang - (liste[n - 1] ?? 0)))),
  };
}

function lieux({ departements }: Savoir): Pick<IndexRecherche, 'regions' | 'departements' | 'motsCourants'> {
  const regions = [...new Set(departements.map(({ region }) => region))];
  return {
    regions,
    departements: departements.map(({ code, nom, region, villes }) => [
      code,
      nom,
      regions.indexOf(region),
      villes.join('|'),
    ]),
    motsCourants: departements.filter(({ motCourant }) => motCourant).map(({ nom }) => nom),
  };
}
