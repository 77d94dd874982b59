import type { SavedAnswers } from '../forms/index.ts';
import type { Drawing } from './drawing.ts';

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
  /** The document is a letter: who writes, where and when; its title is what it is about, its headings are quiet. */
  readonly lettre?: EnTeteDeLettre;
  /** A first page of its own, with the title on it; absent: the title stands above the first block. */
  readonly couverture?: Couverture;
  /** A table of contents after the cover, made from the headings of levels 1 to `sommaire`. */
  readonly sommaire?: 1 | 2 | 3;
  /** Printed across every page, light grey, until the final check: « BROUILLON ». */
  readonly filigrane?: string;
  /** Foot of every page: the short name of the document, then « page x de y » is added by the writer. */
  readonly pied: string;
  /** Where the document was made: full address of the form's page, and the day, printed at the end. */
  readonly origine: { readonly adresse: string; readonly jour: string };
  readonly blocs: readonly Bloc[];
  /** Pictures that `figure` blocks name. */
  readonly images?: Readonly<Record<string, Picture>>;
  /** What is attached so that the file can be opened again; absent: « PDF sans mes données réutilisables ». */
  readonly donnees?: SavedAnswers;
}

export interface EnTeteDeLettre {
  /** Who writes, one line each; above on the left. The addressee stands opposite. */
  readonly expediteur: readonly string[];
  /** « Saint-Exemple, le 15 décembre 2026 »; dots where something is to be written by hand. */
  readonly lieuEtDate: string;
  /** « Objet : … », the heading of the whole. */
  readonly objet: string;
}

export interface Couverture {
  /** Above the title: « PROJET DE SANTE ». The title itself is that of the document. */
  readonly surtitre?: string;
  /** What stands under the title: labelled answers, a paragraph, a picture. */
  readonly blocs: readonly Bloc[];
  /** Drawn large on the page, an ornament: it says nothing that the text does not. */
  readonly dessin?: Drawing;
}

/** A JPEG picture (baseline or progressive, grey or RGB) or a PNG without transparency nor interlacing. */
export interface Picture {
  readonly mime: 'image/jpeg' | 'image/png';
  /** Base64, without prefix. */
  readonly donnees: string;
  /** Pixels. */
  readonly largeur: number;
  readonly hauteur: number;
}

/** Text inside a block: plain, or in pieces that look different. */
export type Texte = string | readonly Fragment[];

export interface Fragment {
  readonly texte: string;
  readonly gras?: boolean;
  readonly italique?: boolean;
  /** Struck through: « rayer la mention inutile ». */
  readonly biffe?: boolean;
  readonly lien?: string;
  /** A footnote called after these words; the writer numbers it. */
  readonly note?: string;
}

/** One element of a list, with a list inside when it has one. */
export interface ListItem {
  readonly texte: Texte;
  readonly elements?: readonly ListItem[];
  readonly numerotee?: boolean;
}

export interface Colonne {
  readonly nom: string;
  readonly libelle: string;
  /** Figures, aligned to the right. */
  readonly nombre?: boolean;
  /** What an empty cell is in the fillable version: a text field (by default), a box to tick, or nothing to fill. */
  readonly saisie?: 'texte' | 'case' | 'aucune';
}

/** A cell: its text, or what more there is to say of it. */
export type Cellule =
  | string
  | {
      readonly texte: Texte;
      /** How many columns it covers. */
      readonly colonnes?: number;
      /** A box, ticked or not; its text stands beside it when there is one. */
      readonly coche?: boolean;
      /** Printed on the official form: never fillable. */
      readonly fixe?: boolean;
    };

export interface Ligne {
  readonly cellules: readonly Cellule[];
  /** `rubrique`: a heading across the table; `sous-total`, `total`: bold, kept with the row before. */
  readonly genre?: 'rubrique' | 'sous-total' | 'total';
  /** Part of the name of its fields in the fillable version; absent: its number, from 1. */
  readonly nom?: string;
}

export type Bloc =
  /** Level 1 is the highest under the title of the document. `numero`: « 2.1 », written before the text. */
  | { readonly type: 'titre'; readonly niveau: 1 | 2 | 3 | 4; readonly texte: string; readonly numero?: string }
  | {
      readonly type: 'paragraphe';
      readonly texte: Texte;
      readonly ton?: 'normal' | 'discret';
      /** Last words of a letter: apart from the section above them, on the page of the signature under them. */
      readonly conclusion?: 'debut' | 'suite';
    }
  | { readonly type: 'liste'; readonly elements: readonly (string | ListItem)[]; readonly numerotee?: boolean }
  /** A labelled answer. `valeur` empty: the writer prints « Non renseigné » (static) or an empty box (fillable). */
  | {
      readonly type: 'champ';
      /** Stable name, ASCII: the name of the AcroForm field in the fillable version. */
      readonly nom: string;
      readonly libelle: string;
      /** An official footnote, called after the label. */
      readonly note?: string;
      /** The heading right above says the same words: the label is not printed again, it still names the field. */
      readonly titreAuDessus?: true;
      readonly aide?: string;
      readonly valeur: string;
      readonly multiligne: boolean;
      /** Empty lines to reserve in the blank version of a multi-line field. */
      readonly lignes?: number;
      /** Computed, or otherwise not to be typed: printed, never a field. */
      readonly fixe?: boolean;
      /** Printed on one line with its label, without a frame: « Nom : … ». For covers and signatures. */
      readonly enLigne?: boolean;
    }
  /** A labelled answer with emphasis, lists, tables: `blocs` empty means « Non renseigné » or an empty box of `lignes`. */
  | {
      readonly type: 'redaction';
      readonly nom: string;
      readonly libelle: string;
      /** An official footnote, called after the label. */
      readonly note?: string;
      /** As for a `champ`. */
      readonly titreAuDessus?: true;
      readonly aide?: string;
      readonly lignes: number;
      readonly blocs: readonly Bloc[];
    }
  | {
      readonly type: 'cases';
      readonly nom: string;
      readonly libelle: string;
      /** An official footnote, called after the label. */
      readonly note?: string;
      /** As for a `champ`. */
      readonly titreAuDessus?: true;
      readonly mention?: string;
      /** Only one may be ticked: drawn round. */
      readonly exclusif?: boolean;
      readonly options: readonly {
        readonly nom: string;
        readonly libelle: string;
        readonly cochee: boolean;
        /** « Autre, préciser : … »: what was written, and the name of its field. */
        readonly precision?: { readonly nom: string; readonly libelle: string; readonly valeur: string };
      }[];
    }
  | {
      readonly type: 'tableau';
      readonly nom: string;
      /** Empty: a table inside a text, that the words before it introduce. */
      readonly legende: string;
      /** An official footnote, called after the label. */
      readonly note?: string;
      /** As for a `champ`: the table is named by the heading. */
      readonly titreAuDessus?: true;
      readonly aide?: string;
      readonly colonnes: readonly Colonne[];
      /** A first row of headings above those of the columns, each covering several of them. */
      readonly groupes?: readonly { readonly libelle: string; readonly colonnes: number }[];
      /** Cells as text; an empty cell stays empty. No row at all: « Non renseigné ». */
      readonly lignes: readonly Ligne[];
      readonly premiereColonneEnTete?: boolean;
      /** Empty rows to print in the fillable blank version, numbered after the others. */
      readonly lignesVierges?: number;
    }
  /** A picture of `images`. */
  | {
      readonly type: 'figure';
      readonly image: string;
      /** What it shows, for those who do not see it; never empty. */
      readonly alternative: string;
      readonly legende?: string;
      /** Widest that it may be, as a part of the width of the text: 1 by default. */
      readonly part?: number;
    }
  | {
      readonly type: 'dessin';
      readonly dessin: Drawing;
      readonly alternative: string;
      readonly legende?: string;
      /** As for a `figure`. */
      readonly part?: number;
    }
  /** A frame around blocks: an official note, an example. */
  | { readonly type: 'encadre'; readonly titre?: string; readonly blocs: readonly Bloc[] }
  /** « Cadre réservé à l’administration »: printed with its labels, never fillable. `hauteur`: lines of text. */
  | {
      readonly type: 'reserve';
      readonly libelle: string;
      readonly lignes: readonly string[];
      readonly hauteur: number;
    }
  /** Place, date, name, quality, and an empty frame to sign in. */
  | {
      readonly type: 'signature';
      readonly nom: string;
      readonly libelle: string;
      readonly mention?: string;
      readonly champs: readonly { readonly nom: string; readonly libelle: string; readonly valeur: string }[];
    }
  | { readonly type: 'lien'; readonly texte: string; readonly adresse: string }
  /** A new page, in this orientation until the next break. */
  | { readonly type: 'saut'; readonly orientation?: 'portrait' | 'paysage' };

export type BlocType = Bloc['type'];
export type BlocOf<T extends BlocType> = Extract<Bloc, { type: T }>;
