import { describe, expect, test } from 'vitest';
import { chercher } from '../../src/search/index.ts';
import { mots, plier } from '../../src/search/texte.ts';
import { indexDuDisque, rechercheDuDisque } from '../support/recherche.ts';

const { fiches } = rechercheDuDisque();
const index = indexDuDisque();
const trouvees = (question: string, limite = 10) =>
  chercher(index, question, limite).resultats.map(({ adresse }) => adresse);
const lettres = (texte: string) =>
  mots(texte)
    .map(({ forme }) => forme)
    .join(' ');
/** Two entries may bear one name (a sigle of the glossary is also a contact): either answers. */
const meme = (adresse: string | undefined, titre: string) =>
  fiches.some((fiche) => fiche.adresse === adresse && lettres(fiche.titre) === lettres(titre));
/** Words that the site writes somewhere: a slip that makes one of them is no slip to the search (« Allier », « aller »). */
const connus = new Set(
  fiches
    .flatMap(({ titre, resume, texte, parties }) => [titre, resume, texte, ...parties.map((partie) => partie.texte)])
    .flatMap((texte) => mots(texte).map(({ forme }) => forme)),
);
const courants = index.index.motsCourants;

/** Several thousand questions are asked. */
const LENT = 180_000;

describe('lois de la recherche, sur tout le contenu', () => {
  test('chaque titre trouve sa page en premier', () => {
    const perdus = fiches.filter(({ titre }) => !meme(trouvees(titre, 1)[0], titre));
    expect(perdus.map(({ titre }) => titre)).toEqual([]);
  });

  test.each([
    ['sans accents ni majuscules', plier],
    ['en majuscules', (titre: string) => titre.toUpperCase()],
    ['avec l’apostrophe droite', (titre: string) => titre.replaceAll('’', "'")],
  ])('un titre écrit %s donne les mêmes réponses', (_nom, ecrire) => {
    // Capitals tell « Nord » from « nord »: places are another law (test/unit/search/lieux.test.ts).
    const sansLieu = fiches.filter(({ lieux, titre }) => lieux.length === 0 && !/Nord|Somme|Réunion/u.test(titre));
    const differents = sansLieu.filter(({ titre }) => trouvees(ecrire(titre)).join() !== trouvees(titre).join());
    expect(differents.map(({ titre }) => titre)).toEqual([]);
  });

  test(
    'une faute dans un mot d’un titre laisse sa page parmi les trois premières',
    () => {
      const perdus = fiches.flatMap(({ titre }) =>
        (courants.includes(titre) ? [] : mots(titre))
          .filter(({ forme }) => forme.length >= 6 && /^[a-z]+$/u.test(forme))
          .flatMap(({ debut, fin }) =>
            fautes(titre.slice(debut, fin)).map((faute) => titre.slice(0, debut) + faute + titre.slice(fin)),
          )
          .filter((question) => !mots(question).every(({ forme }) => connus.has(forme)))
          .filter((question) => !trouvees(question, 3).some((adresse) => meme(adresse, titre))),
      );
      expect(perdus).toEqual([]);
    },
    LENT,
  );

  test('les adresses sont toutes différentes', () => {
    expect(new Set(fiches.map(({ adresse }) => adresse)).size).toBe(fiches.length);
  });
});

/** One letter less, two letters swapped, one letter too many: in the middle of the word, always the same. */
function fautes(mot: string): string[] {
  const milieu = Math.floor(mot.length / 2);
  return [
    mot.slice(0, milieu) + mot.slice(milieu + 1),
    mot.slice(0, milieu) + (mot[milieu + 1] ?? '') + (mot[milieu] ?? '') + mot.slice(milieu + 2),
    `${mot.slice(0, milieu)}x${mot.slice(milieu)}`,
  ];
}
