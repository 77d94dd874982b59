import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { rechercheDuDisque } from '../../../test/support/recherche.ts';
import type { IndexRecherche } from '../../../src/search/index.ts';

/** One page for the peers: the same words as ours, in fields. */
export interface Page {
  readonly id: string;
  readonly titre: string;
  readonly motsCles: string;
  readonly resume: string;
  readonly sousTitres: string;
  readonly texte: string;
}
/** One judged search. */
export interface Jugee {
  readonly question: string;
  readonly attendu: readonly string[];
  readonly aPart: boolean;
}

/** All that is read from the disk, once for every engine. */
export interface Corpus {
  readonly index: IndexRecherche;
  readonly pages: readonly Page[];
  readonly jugees: readonly Jugee[];
}

/**
 * Reads the content and the judged searches. The peers get what ours knows of places (names, codes, towns of each
 * département) as keywords, and the wordings that mean the same next to each word that has some: `synonymes`.
 */
export function corpus(): Corpus {
  const { fiches, index } = rechercheDuDisque();
  const villes = new Map(
    index.departements.map(([code, nom, , siennes]) => [code, `${code} ${nom} ${siennes.replaceAll('|', ' ')}`]),
  );
  const pages = fiches.map(({ adresse, titre, motsCles, contexte, resume, texte, parties, lieux, genre }) => ({
    id: adresse,
    titre,
    motsCles: [...motsCles, ...(genre === 'departement' ? lieux.map((lieu) => villes.get(lieu) ?? lieu) : lieux)].join(
      ' ; ',
    ),
    resume: `${contexte} ${resume}`,
    sousTitres: parties.map((partie) => partie.titre).join(' ; '),
    texte: [texte, ...parties.map((partie) => partie.texte)].join(' '),
  }));
  return { index, pages, jugees: lireJugees() };
}

function lireJugees(): Jugee[] {
  const fichier = new URL('../../../test/content/recherche.yaml', import.meta.url);
  // Checked by test/content/recherche.test.ts.
  const lues = parse(readFileSync(fichier, 'utf8')) as {
    question: string;
    attendu: string[];
    tenue_a_part?: boolean;
  }[];
  return lues.map(({ question, attendu, tenue_a_part: aPart = false }) => ({ question, attendu, aPart }));
}
