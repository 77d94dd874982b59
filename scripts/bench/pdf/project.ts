/** The document that counts: a whole « projet de santé », with everything that one holds. Always the same. */
import { readFileSync } from 'node:fs';
import type { Bloc, DocumentModel, Drawing, Ligne, Texte } from '../../../src/documents/model.ts';
import { frame, saved } from './documents.ts';
import { random, words } from './words.ts';

const MISSIONS = ['Accès aux soins', 'Parcours', 'Prévention', 'Crise sanitaire', 'Qualité', 'Accompagnement'];
const PROFESSIONS = ['Infirmière', 'Médecin généraliste', 'Masseur-kinésithérapeute', 'Pharmacienne', 'Sage-femme'];
const TOWNS = ['Saint-Exemple', 'La Maquette', 'Bourg-Spécimen', 'Les Essais', 'Villefictive-sur-Mode'];
const SHEET = [
  'Constat',
  'Objectifs',
  'Public',
  'Pilote',
  'Partenaires',
  'Étapes',
  'Moyens',
  'Indicateurs',
  'Calendrier',
];

type Next = () => number;
const pick = <T>(next: Next, list: readonly T[]): T | undefined => list[Math.floor(next() * list.length)];

/** Prose with emphasis and, now and then, a footnote. */
function prose(next: Next, count: number, noted: boolean): Texte {
  return [
    { texte: `${words(next, count)} ` },
    { texte: words(next, 5), gras: true },
    { texte: ` ${words(next, count)}`, ...(noted && { note: words(next, 14) }) },
    { texte: ` ${words(next, 6)}`, italique: true },
  ];
}

function chapter(next: Next, number: number, texte: string, sections: number): Bloc[] {
  const blocs: Bloc[] = [{ type: 'titre', niveau: 1, texte, numero: `${number}.` }];
  for (let section = 1; section <= sections; section += 1) {
    blocs.push({ type: 'titre', niveau: 2, texte: words(next, 5), numero: `${number}.${section}` });
    for (let i = 0; i < 5; i += 1) blocs.push({ type: 'paragraphe', texte: prose(next, 32, i === 0) });
    blocs.push({ type: 'liste', elements: Array.from({ length: 5 }, () => words(next, 14)) });
  }
  return blocs;
}

/** Two columns: what is asked, what is answered. */
function grid(next: Next, nom: string, legende: string, labels: readonly string[], length: number): Bloc {
  return {
    type: 'tableau',
    nom,
    legende,
    colonnes: [
      { nom: 'rubrique', libelle: 'Rubrique' },
      { nom: 'reponse', libelle: 'Réponse' },
    ],
    lignes: labels.map((label) => ({ cellules: [label, words(next, length)] })),
    premiereColonneEnTete: true,
  };
}

function members(next: Next, count: number): Bloc {
  const member = (_: unknown, i: number): Ligne => ({
    cellules: [
      `Exemple-${1000 + i} Dominique`,
      pick(next, PROFESSIONS) ?? '',
      pick(next, TOWNS) ?? '',
      next() > 0.4 ? 'libéral' : 'salarié',
      `${1 + Math.floor(next() * 28)}/${1 + Math.floor(next() * 12)}/2026`,
    ],
  });
  const columns = ['Nom', 'Profession', 'Commune', 'Exercice', 'Adhésion'];
  return {
    type: 'tableau',
    nom: 'membres',
    legende: 'Membres de la communauté',
    colonnes: columns.map((libelle) => ({ nom: libelle.toLowerCase(), libelle })),
    lignes: Array.from({ length: count }, member),
    premiereColonneEnTete: true,
  };
}

/** Communes as lozenges side by side: as many strokes as a real map of a territory. */
function map(next: Next): Drawing {
  const formes = Array.from({ length: 60 }, (_, i) => {
    const [x, y] = [(i % 10) * 40, Math.floor(i / 10) * 40];
    const corner = () => Math.round(next() * 12);
    return {
      type: 'trace' as const,
      d: `M${x + corner()} ${y}L${x + 40} ${y + corner()}L${x + 40 - corner()} ${y + 40}L${x} ${y + 40 - corner()}Z`,
      fond: pick(next, ['#eef4ea', '#0d5740', '#ffc62e', '#fcfdfa']) ?? '#ffffff',
      trait: { couleur: '#13211b', epaisseur: 1 },
    };
  });
  return { largeur: 400, hauteur: 240, formes };
}

function picture(nom: string, legende: string): Bloc {
  return { type: 'figure', image: nom, alternative: `Ce que montre ${nom}`, legende };
}

/** About sixty pages: 500 members, six missions, forty « fiches actions », footnotes, three pictures, a map. */
export function project(pictures = true): DocumentModel {
  const next = random(3);
  const photo = {
    mime: 'image/jpeg',
    donnees: readFileSync(new URL('photo.jpg', import.meta.url)).toString('base64'),
    largeur: 900,
    hauteur: 540,
  } as const;
  const shown = (...blocs: Bloc[]): Bloc[] => (pictures ? blocs : []);
  const blocs: Bloc[] = [
    ...chapter(next, 1, 'Le territoire', 3),
    { type: 'dessin', dessin: map(next), alternative: 'Carte de soixante communes', legende: 'Le territoire.' },
    ...shown(picture('bourg', 'Figure 1. Le bourg.'), picture('bourg', 'Figure 2. Le bourg, encore.')),
    ...chapter(next, 2, 'Le diagnostic partagé', 4),
    ...shown(picture('bourg', 'Figure 3. Le bourg, toujours.')),
    ...chapter(next, 3, 'Les missions', 1),
    ...MISSIONS.map((mission, i) => grid(next, `mission_${i}`, mission, SHEET.slice(0, 6), 30)),
    ...chapter(next, 4, 'La gouvernance', 3),
    { type: 'titre', niveau: 1, texte: 'Les membres', numero: '5.' },
    members(next, 500),
    { type: 'titre', niveau: 1, texte: 'Annexe. Les fiches actions', numero: '6.' },
    ...Array.from({ length: 40 }, (_, i): Bloc[] => [
      { type: 'titre', niveau: 2, texte: `Fiche action ${i + 1} : ${words(next, 4)}` },
      grid(next, `fiche_${i}`, 'L’action en bref', SHEET, 14),
    ]).flat(),
  ];
  const paragraphs = blocs.filter((bloc) => bloc.type === 'paragraphe').map((bloc) => bloc.texte);
  return {
    ...frame,
    titre: 'CPTS Saint-Exemple',
    pied: 'Projet de santé, CPTS Saint-Exemple',
    sommaire: 2,
    couverture: {
      surtitre: 'Projet de santé',
      blocs: ['Référent', 'Courriel', 'Version'].map((libelle, i) => ({
        type: 'champ' as const,
        nom: `c${i}`,
        libelle,
        valeur: words(next, 3),
        multiligne: false,
        enLigne: true,
      })),
      dessin: map(next),
    },
    ...(pictures && { images: { bourg: photo } }),
    blocs,
    donnees: saved({ paragraphes: paragraphs.slice(0, 20) }),
  };
}

/** Paragraphs and nothing else, with a heading now and then: how the work grows with the length. */
export function paragraphs(count: number): DocumentModel {
  const next = random(4);
  const blocs = Array.from({ length: count }, (_, i): Bloc =>
    i % 50 === 0
      ? { type: 'titre', niveau: 1, texte: `${1 + i / 50}. ${words(next, 5)}` }
      : { type: 'paragraphe', texte: words(next, 40) },
  );
  return { ...frame, titre: 'Un très long document', pied: 'Très long', blocs };
}
