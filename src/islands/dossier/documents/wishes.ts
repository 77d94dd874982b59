import { fileName, type Draft } from '../../../forms/index.ts';
import { civilDay, type Product } from '../../document/index.ts';
import type { Wish } from './useMaking.ts';

/** « Préparer le brouillon en PDF » : whatever is written, finished or not, with BROUILLON on each page. */
export function draftPdf({ form, answers, auteur }: Draft, adresse: string): Wish {
  const date = new Date();
  const name = fileName(form, answers, civilDay(date), 'pdf', { auteur });
  return {
    order: { form, answers, produit: 'pdf', adresse, date, brouillon: true, reutilisable: false },
    name,
    libelle: 'Le brouillon',
  };
}

/** What can be had once everything was checked, in the order in which it is offered. */
export const PRODUCTS: readonly {
  readonly produit: Product;
  readonly extension: string;
  readonly libelle: string;
  readonly bouton: string;
  readonly aide: string;
}[] = [
  {
    produit: 'zip',
    extension: 'zip',
    libelle: 'Le ZIP',
    bouton: 'Tout dans un ZIP',
    aide: 'Le PDF, le document Word, vos réponses et la feuille des prochaines étapes.',
  },
  {
    produit: 'docx',
    extension: 'docx',
    libelle: 'Le document Word',
    bouton: 'Document Word (DOCX)',
    aide: 'Pour le corriger à la main. Il se rouvre aussi ici.',
  },
  {
    produit: 'html',
    extension: 'html',
    libelle: 'La page web',
    bouton: 'Page web (HTML)',
    aide: 'Une seule page, à lire à l’écran ou à imprimer.',
  },
  {
    produit: 'json',
    extension: 'cpts.json',
    libelle: 'Le fichier de réponses',
    bouton: 'Réponses seules (JSON)',
    aide: 'Le plus léger, pour reprendre le dossier ici.',
  },
];

/** One of them. @param reutilisable whether the file can be opened again. */
export function finished(
  { form, answers, suivi }: Draft,
  adresse: string,
  { produit, extension, libelle }: Pick<(typeof PRODUCTS)[number], 'produit' | 'extension' | 'libelle'>,
  reutilisable: boolean,
): Wish {
  const date = new Date();
  const order = { form, answers, suivi, produit, adresse, date, reutilisable } as const;
  return { order, name: fileName(form, answers, civilDay(date), extension), libelle };
}
