import type { DocumentModel } from '../../../documents/index.ts';
import type { FormDefinition, PageProgress, PageStatus, Progress } from '../../../forms/index.ts';
import { sectionsDone, sizeInWords } from '../tasks/words.ts';

export const STATUS_WORDS: Readonly<Record<PageStatus, string>> = {
  fini: 'Terminé',
  cours: 'En cours',
  vide: 'À compléter',
  non: 'Pas encore possible',
  probleme: 'Il y a un problème',
};

/** What is missing of a section, in a few words. */
export function whatIsMissing({ etat, phrase, manquantes }: PageProgress): string {
  if (phrase !== undefined) return phrase;
  if (etat === 'fini' || manquantes === 0) return '';
  return manquantes === 1 ? '1 réponse' : `${manquantes} réponses`;
}

interface Given {
  readonly form: FormDefinition;
  readonly nom: string;
  readonly progress: Progress;
  /** `AAAA-MM-JJ`. */
  readonly jour: string;
  readonly adresse: string;
}

/** The dashboard of a meeting: sections, who has them, where they stand, what is missing. */
export function dashboard({ form, nom, progress, jour, adresse }: Given): DocumentModel {
  return {
    titre: `Tableau de bord\u00a0: ${nom}`,
    sousTitre: form.titre_court,
    langue: 'fr-FR',
    sujet: `Où en est «\u00a0${nom}\u00a0», section par section`,
    pied: `Tableau de bord, ${form.titre_court}`,
    origine: { adresse, jour },
    blocs: [
      {
        type: 'paragraphe',
        texte: `${sectionsDone(progress)}. ${sizeInWords(progress)}`,
      },
      {
        type: 'tableau',
        nom: 'sections',
        legende: 'Les sections du dossier',
        premiereColonneEnTete: true,
        colonnes: [
          { nom: 'section', libelle: 'Section' },
          { nom: 'ecrit', libelle: 'Confiée à' },
          { nom: 'relit', libelle: 'Relue par' },
          { nom: 'etat', libelle: 'Où elle en est' },
          { nom: 'manque', libelle: 'Ce qui manque' },
        ],
        lignes: progress.pages.map((row) => ({
          cellules: [
            row.page.tache,
            row.suivi.responsable ?? '',
            row.suivi.relecteur ?? '',
            STATUS_WORDS[row.etat],
            whatIsMissing(row),
          ],
        })),
      },
    ],
  };
}
