import { langueDe } from './concepts.ts';
import { couverturesDe, type Couvertures } from './coverage.ts';
import { intituleDe, type Intitule } from './exact.ts';
import { decoder, rallonger, type IndexRecherche } from './index-format.ts';
import { nomsDeLieux, type NomsDeLieux } from './places.ts';
import { termesLus } from './shown.ts';
import { cleDuMot, type Langue } from './terms.ts';
import { Vocabulaire } from './vocabulary.ts';

/** Where a term stands in one page. */
export interface Presence {
  titre: boolean;
  resume: boolean;
  motCle: boolean;
  /** In the text, and neither shown nor a keyword. */
  texte: boolean;
  /** Ranks of the parts whose title holds it. */
  readonly parties: number[];
}

/** Term → rank of page → where. */
export type Listes = ReadonlyMap<string, ReadonlyMap<number, Presence>>;

/** An index ready to answer: what travelled, and what is shown read again. */
export interface IndexOuvert {
  readonly index: IndexRecherche;
  readonly langue: Langue;
  readonly listes: Listes;
  readonly vocabulaire: Vocabulaire;
  readonly lieux: NomsDeLieux;
  readonly couvertures: Couvertures;
  /** What each page is called, by rank. */
  readonly intitules: readonly Intitule[];
  readonly dizainesMoyennes: number;
}

/** Prepares an index received as JSON. */
export function ouvrir(index: IndexRecherche): IndexOuvert {
  const langue = langueDe(
    index.synonymes,
    index.fiches.map(([, genre, titre]) => ({ genre, titre })),
  );
  const { listes, mots } = lire(index, langue);
  const total = index.fiches.reduce((somme, fiche) => somme + fiche[5], 0);
  return {
    index,
    langue,
    listes,
    vocabulaire: new Vocabulaire(mots, langue, listes),
    lieux: nomsDeLieux(index),
    couvertures: couverturesDe(index, listes),
    intitules: index.fiches.map((fiche) => intituleDe(fiche, langue)),
    dizainesMoyennes: Math.max(1, total / Math.max(1, index.fiches.length)),
  };
}

/** Postings of everything, and the words that the site writes: every spelling of a name, one spelling of the others. */
function lire(index: IndexRecherche, langue: Langue) {
  const listes = new Map<string, Map<number, Presence>>();
  const mots = new Map<string, string>();
  const dits = new Set<string>();
  const presence = (cle: string, rang: number, mot: string): Presence => {
    const pages = listes.get(cle) ?? new Map<number, Presence>();
    const trouvee = pages.get(rang) ?? { titre: false, resume: false, motCle: false, texte: false, parties: [] };
    listes.set(cle, pages.set(rang, trouvee));
    if (!dits.has(cle)) mots.set(mot, cle);
    dits.add(cle);
    return trouvee;
  };
  index.fiches.forEach((fiche, rang) => {
    for (const { cle, champ, partie, ecrit } of termesLus(fiche, langue)) {
      const ici = presence(cle, rang, ecrit.toLowerCase());
      if (champ === 'titre') mots.set(ecrit.toLowerCase(), cle);
      if (champ === 'partie') ici.parties.push(partie);
      else ici[champ] = true;
    }
  });
  for (const { mot, rang } of postings(index)) presence(cleDuMot(mot), rang, mot).texte = true;
  return { listes, mots };
}

function* postings(index: IndexRecherche) {
  const nombres = decoder(index.nombres);
  const ecarts = decoder(index.rangs);
  let lus = 0;
  for (const [n, mot] of rallonger(index.mots).entries()) {
    let rang = 0;
    for (const fin = lus + (nombres[n] ?? 0); lus < fin; lus += 1) {
      rang += ecarts[lus] ?? 0;
      yield { mot, rang };
    }
  }
}
