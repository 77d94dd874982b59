import type { Bloc, DocumentModel, Drawing } from '../../../../src/documents/index.ts';
import { JPEG, png } from '../../../support/pictures.ts';
import { documentOf, DONNEES } from './models.ts';

export const DRAWING: Drawing = {
  largeur: 100,
  hauteur: 50,
  formes: [
    { type: 'trace', d: 'M0 0L100 0L100 50L0 50Z', fond: '#eef4ea' },
    {
      type: 'trace',
      d: 'M10,40 C30 -10 60 -10.5 90 40',
      trait: { couleur: '#0d5740', epaisseur: 1.5, tirets: true },
    },
    { type: 'texte', x: 50, y: 45, texte: 'Mars 2027', taille: 6, ancre: 'milieu', gras: true, couleur: '#13211b' },
    { type: 'texte', x: 98, y: 10, texte: 'fin', taille: 5, ancre: 'fin' },
  ],
};

const PROSE = 'Les professionnels se réunissent et décident ensemble de ce qui suit. '.repeat(6);

/** A part with its sections: about a page and a half. */
function part(number: number): Bloc[] {
  const title: Bloc = { type: 'titre', niveau: 1, texte: `Partie ${number}`, numero: `${number}.` };
  const sections = ['Ce qui est', 'Ce qui vient'].flatMap((texte, i): Bloc[] => [
    { type: 'titre', niveau: 2, texte, numero: `${number}.${i + 1}` },
    { type: 'titre', niveau: 3, texte: 'Détail', numero: `${number}.${i + 1}.1` },
    ...Array.from({ length: 5 }, (): Bloc => ({ type: 'paragraphe', texte: PROSE })),
  ]);
  return [title, ...sections];
}

/** Everything that only long documents have: cover, contents, figures, drawings, a page on its side, a watermark. */
export function longDocument(others: Partial<DocumentModel> = {}): DocumentModel {
  return documentOf(
    [
      ...part(1),
      { type: 'figure', image: 'photo', alternative: 'La place du marché', legende: 'Figure 1. La place.' },
      { type: 'figure', image: 'courbe', alternative: 'Une courbe qui monte' },
      { type: 'figure', image: 'encore', alternative: 'La place, une seconde fois' },
      { type: 'dessin', dessin: DRAWING, alternative: 'Calendrier de mars 2027', legende: 'Le calendrier.' },
      { type: 'saut', orientation: 'paysage' },
      { type: 'titre', niveau: 1, texte: 'Un tableau large' },
      { type: 'paragraphe', texte: PROSE },
      { type: 'saut' },
      ...part(2),
    ],
    {
      titre: 'CPTS Saint-Exemple',
      sousTitre: 'Communauté professionnelle territoriale de santé',
      couverture: {
        surtitre: 'Projet de santé',
        blocs: [
          { type: 'champ', nom: 'referent', libelle: 'Référent', valeur: 'Dominique Exemple', multiligne: false },
        ],
        dessin: DRAWING,
      },
      sommaire: 2,
      filigrane: 'BROUILLON',
      images: { photo: JPEG, encore: JPEG, courbe: png(40, 20) },
      donnees: DONNEES,
      ...others,
    },
  );
}
