import type { SavedAnswers } from '../forms/index.ts';

/**
 * A printable document, free of any format: what the PDF, DOCX, HTML and JSON writers all read.
 *
 * Pure data: plain objects and strings, no class, no function, so that it crosses to a worker as it is.
 * Text is French prose as typed; a writer applies its own font rules, never the wording.
 */
export interface DocumentModel {
  readonly titre: string;
  /** Second line of the first page: « Communauté professionnelle territoriale de santé (CPTS), septembre 2021 ». */
  readonly sousTitre?: string;
  readonly langue: 'fr-FR';
  readonly sujet?: string;
  /** Printed before the title, as on the official form: « A retourner à : … ». */
  readonly destinataire?: { readonly mention: string; readonly adresse: readonly string[]; readonly courriel?: string };
  /** Foot of every page: the short name of the document, then « page x de y » is added by the writer. */
  readonly pied: string;
  /** Where the document was made: full address of the form's page, and the day, printed at the end. */
  readonly origine: { readonly adresse: string; readonly jour: string };
  readonly blocs: readonly Bloc[];
  /** What is attached so that the file can be opened again; absent: « PDF sans mes données réutilisables ». */
  readonly donnees?: SavedAnswers;
}

export type Bloc =
  | { readonly type: 'titre'; readonly niveau: 1 | 2 | 3; readonly texte: string }
  | { readonly type: 'paragraphe'; readonly texte: string; readonly ton?: 'normal' | 'discret' }
  | { readonly type: 'liste'; readonly elements: readonly string[]; readonly numerotee?: boolean }
  /** A labelled answer. `valeur` empty: the writer prints « Non renseigné » (static) or an empty box (fillable). */
  | {
      readonly type: 'champ';
      /** Stable name, ASCII: the name of the AcroForm field in the fillable version. */
      readonly nom: string;
      readonly libelle: string;
      readonly aide?: string;
      readonly valeur: string;
      readonly multiligne: boolean;
      /** Empty lines to reserve in the blank version of a multi-line field. */
      readonly lignes?: number;
    }
  | {
      readonly type: 'cases';
      readonly nom: string;
      readonly libelle: string;
      readonly mention?: string;
      readonly options: readonly { readonly nom: string; readonly libelle: string; readonly cochee: boolean }[];
    }
  | {
      readonly type: 'tableau';
      readonly nom: string;
      readonly legende: string;
      readonly aide?: string;
      readonly colonnes: readonly { readonly nom: string; readonly libelle: string; readonly nombre?: boolean }[];
      /** Cells as text; an empty cell stays empty. No row at all: « Non renseigné ». */
      readonly lignes: readonly (readonly string[])[];
      readonly premiereColonneEnTete?: boolean;
      /** Empty rows to print in the fillable blank version. */
      readonly lignesVierges?: number;
    }
  | { readonly type: 'lien'; readonly texte: string; readonly adresse: string };

export type BlocType = Bloc['type'];
export type BlocOf<T extends BlocType> = Extract<Bloc, { type: T }>;
