/** Two documents that every engine makes: a form of one page and a report of about forty, always the same, in French. */
import type { Bloc, DocumentModel } from '../../../src/documents/model.ts';
import { random, words } from './words.ts';

export const frame = {
  langue: 'fr-FR',
  sousTitre: 'Communauté professionnelle territoriale de santé',
  origine: { adresse: 'https://cpts-mode-d-emploi.example/formulaires/modele/', jour: '2026-11-21' },
} as const;

export const saved = (reponses: Record<string, unknown>): DocumentModel['donnees'] => ({
  format: 'cpts-reponses',
  version: 1,
  formulaire: 'modele',
  edition: '2026-11',
  enregistre_le: '2026-11-21T10:00:00.000Z',
  reponses,
});

function table(next: () => number, index: number, rows: number): Bloc {
  return {
    type: 'tableau',
    nom: `tableau_${index}`,
    legende: `Tableau ${index} : ${words(next, 5)}`,
    colonnes: ['Action', 'Pilote', 'Indicateur', 'Échéance'].map((libelle) => ({
      nom: libelle.toLowerCase(),
      libelle,
    })),
    lignes: Array.from({ length: rows }, (_, row) => ({
      cellules: [words(next, 4), words(next, 2), words(next, 7), `${1 + (row % 12)}/2027`],
    })),
    premiereColonneEnTete: true,
  };
}

/** One page: an addressee, five answers, three boxes, a table of one row. */
export function form(): DocumentModel {
  const next = random(1);
  const labels = ['Territoire', 'Nom', 'Fonction', 'Adresse', 'Courriel'];
  const reponses = Object.fromEntries(labels.map((label) => [label, words(next, 6)]));
  const champs = labels.map((label, index) => ({
    type: 'champ' as const,
    nom: `champ_${index}`,
    libelle: label,
    valeur: reponses[label] ?? '',
    multiligne: false,
  }));
  const options = ['Accès aux soins', 'Parcours', 'Prévention'].map((libelle, index) => ({
    nom: `case_${index}`,
    libelle,
    cochee: index !== 1,
  }));
  const blocs: Bloc[] = [
    { type: 'titre', niveau: 2, texte: 'Le projet' },
    { type: 'paragraphe', texte: words(next, 24) },
    ...champs,
    { type: 'cases', nom: 'axes', libelle: 'Missions retenues', options },
    table(next, 1, 1),
  ];
  return {
    ...frame,
    titre: 'Appel à manifestation d’intérêt',
    pied: 'AMI, modèle',
    destinataire: { mention: 'À retourner à :', adresse: ['Agence fictive', '1 rue de l’Exemple'] },
    blocs,
    donnees: saved(reponses),
  };
}

/** About forty pages: chapters of headings, prose, lists and tables. */
export function report(): DocumentModel {
  const next = random(2);
  const blocs: Bloc[] = [];
  for (let chapter = 1; chapter <= 10; chapter++) {
    blocs.push({ type: 'titre', niveau: 1, texte: `${chapter}. ${words(next, 5)}` });
    for (let section = 1; section <= 3; section++) {
      blocs.push({ type: 'titre', niveau: 2, texte: `${chapter}.${section} ${words(next, 6)}` });
      for (let i = 0; i < 4; i++) blocs.push({ type: 'paragraphe', texte: words(next, 90) });
      blocs.push({ type: 'liste', elements: Array.from({ length: 6 }, () => words(next, 18)) });
    }
    blocs.push(table(next, chapter, 14));
  }
  const paragraphs = blocs.filter((bloc) => bloc.type === 'paragraphe').map((bloc) => bloc.texte);
  return {
    ...frame,
    titre: 'Projet de santé',
    pied: 'Projet de santé, modèle',
    blocs,
    donnees: saved({ paragraphes: paragraphs.slice(0, 20) }),
  };
}
