/** What announces something stays on its page with the beginning of it, wherever the page ends. */
import { expect, test } from 'vitest';
import type { Bloc } from '../../../../src/documents/index.ts';
import { documentOf, pdfOf } from './models.ts';
import { placedTexts } from './placed.ts';

const PATIENCE = 60_000;
const long = 'Des mots qui demandent plusieurs lignes dans une colonne étroite, et d’autres encore. '.repeat(3);

/** The pages of some words when these blocks come after 20 to 44 lines. */
async function pagesOf(words: readonly string[], blocs: readonly Bloc[]): Promise<(number | undefined)[][]> {
  const found = [];
  for (let lines = 20; lines < 45; lines += 2) {
    const before: Bloc = { type: 'paragraphe', texte: Array.from({ length: lines }, () => 'Une ligne.').join('\n') };
    const texts = await placedTexts((await pdfOf(documentOf([before, ...blocs]))).octets);
    found.push(words.map((wanted) => texts.find(({ text }) => text.startsWith(wanted))?.page));
  }
  return found;
}

async function expectTogether(words: readonly string[], blocs: readonly Bloc[]): Promise<void> {
  const pages = await pagesOf(words, blocs);
  for (const [first, ...others] of pages) expect(others).toEqual(others.map(() => first ?? 'absent'));
  // The place was worth trying: the page ends before in some cases, after in others.
  expect(new Set(pages.map(([first]) => first)).size).toBe(2);
}

const columns = ['Personne', 'Secteur d’activité (ambulatoire, hospitalier, médico-social)', long].map(
  (libelle, i) => ({ nom: `c${i}`, libelle }),
);

test(
  'un titre, son chapeau et un tableau à haute tête et longue première ligne',
  () =>
    expectTogether(
      ['Composition', 'Avec un chapeau', 'Adhérents', 'Personne', 'Dominique'],
      [
        { type: 'titre', niveau: 1, texte: 'Composition' },
        { type: 'paragraphe', texte: 'Avec un chapeau.', ton: 'discret' },
        {
          type: 'tableau',
          nom: 'adherents',
          legende: 'Adhérents',
          colonnes: columns,
          lignes: [{ cellules: ['Dominique', 'Libéral', long] }, { cellules: ['Claude', 'Salarié', long] }],
        },
      ],
    ),
  PATIENCE,
);

test(
  'le libellé de plusieurs listes de cases et la première, entière',
  () =>
    expectTogether(
      ['Missions', 'Socles', 'Accès', 'Parcours', 'Prévention'],
      [
        { type: 'paragraphe', texte: [{ texte: 'Missions', gras: true }] },
        {
          type: 'cases',
          nom: 'missions',
          libelle: 'Socles',
          options: ['Accès', 'Parcours', 'Prévention'].map((libelle, i) => ({ nom: `o${i}`, libelle, cochee: i > 0 })),
        },
      ],
    ),
  PATIENCE,
);

test('un retour à la ligne dans une cellule est un retour à la ligne, non un signe inconnu', async () => {
  const { octets, remplaces } = await pdfOf(
    documentOf([
      { type: 'titre', niveau: 1, texte: 'Une grille' },
      {
        type: 'tableau',
        nom: 'grille',
        legende: '',
        colonnes: [
          { nom: 'a', libelle: '' },
          { nom: 'b', libelle: '' },
        ],
        lignes: [
          { cellules: ['Acteurs', { texte: [{ texte: 'un' }, { texte: '\n' }, { texte: 'deux', gras: true }] }] },
        ],
      },
    ]),
  );
  expect(remplaces).toEqual([]);
  const texts = await placedTexts(octets);
  const [un, deux] = ['un', 'deux'].map((wanted) => texts.find(({ text }) => text.trim() === wanted));
  expect(un?.left).toBe(deux?.left);
  expect(un?.baseline).toBeGreaterThan(deux?.baseline ?? Infinity);
});

test('un libellé que le titre vient de dire n’est pas imprimé deux fois', async () => {
  const champ = { type: 'champ', nom: 'plan', libelle: 'Plan', valeur: 'Écrire.', multiligne: false } as const;
  const printed = async (bloc: Bloc) => {
    const texts = await placedTexts(
      (await pdfOf(documentOf([{ type: 'titre', niveau: 1, texte: 'Plan' }, bloc]))).octets,
    );
    return texts.filter(({ text }) => text === 'Plan').length;
  };
  expect(await printed(champ)).toBe(2);
  expect(await printed({ ...champ, titreAuDessus: true })).toBe(1);
});

test(
  'les dernières lignes, jamais seules sur une page',
  async () => {
    const last: Bloc = { type: 'champ', nom: 'fin', libelle: 'Dernière réponse', valeur: 'Dite', multiligne: false };
    const pages = await pagesOf(['Dernière', 'Document préparé'], [{ type: 'titre', niveau: 1, texte: 'Fin' }, last]);
    for (const [answer, origin] of pages) expect(origin).toBe(answer ?? 'absent');
    const long = await pagesOf(['Document préparé'], []);
    expect(long.flat()).not.toContain(undefined);
  },
  PATIENCE,
);

test(
  'un long texte laisse à la dernière page de quoi accompagner les dernières lignes',
  async () => {
    for (let lines = 36; lines < 60; lines += 1) {
      const texte = Array.from({ length: lines }, (_, n) => `Ligne ${n}.`).join('\n');
      const texts = await placedTexts((await pdfOf(documentOf([{ type: 'paragraphe', texte }]))).octets);
      const pageOf = (start: string) => texts.find(({ text }) => text.startsWith(start))?.page ?? start;
      expect(pageOf('Document préparé')).toBe(pageOf(`Ligne ${lines - 1}.`));
    }
  },
  PATIENCE,
);
