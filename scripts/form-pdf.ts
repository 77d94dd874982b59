/** The straight line of a form without a browser: answers → document → PDF, with the fonts of public/. */
import { readFileSync } from 'node:fs';
import { compose, composeBlank, type DocumentModel } from '../src/documents/index.ts';
import { situer } from '../src/domain/territoire/contours/index.ts';
import { toSaved, type Answers, type FormDefinition, type ValidAnswers } from '../src/forms/index.ts';
import type { WriteContext, Written } from '../src/outputs/index.ts';
import { write } from '../src/outputs/pdf/index.ts';

export interface PdfOrder {
  readonly form: FormDefinition;
  /** Checked answers, to print; `null`: the blank form, to be filled in elsewhere. */
  readonly answers: ValidAnswers | null;
  /** What is attached; `null`: nothing reusable in the file. */
  readonly donnees: Answers | null;
  /** Instant of the file; its day is printed. */
  readonly date: Date;
  /** Address of the site, without the page: `https://exemple.fr`. */
  readonly site: string;
  /** A line of ours before the official content: « Exemple… ». */
  readonly avis?: string;
  /** Folder that holds the fonts. */
  readonly fonts?: string;
}

/** Writes the PDF of a form; same order, same bytes. */
export async function formPdf(order: PdfOrder): Promise<Written> {
  return write(documentOf(order), {
    date: order.date,
    fonts: fontsOf(order.fonts ?? 'public/fonts/pdf'),
    profil: order.answers === null ? 'remplissable' : 'archive',
  });
}

function documentOf({ form, answers, donnees, date, site, avis }: PdfOrder): DocumentModel {
  const context = {
    jour: date.toISOString().slice(0, 10),
    adresse: new URL(`/formulaires/${form.slug}/`, site).href,
    situer,
    ...(donnees !== null && { donnees: toSaved(form, donnees, date) }),
  };
  const model = answers === null ? composeBlank(form, context) : compose(form, answers, context);
  return avis === undefined ? model : { ...model, blocs: [{ type: 'paragraphe', texte: avis }, ...model.blocs] };
}

/** The fonts of a document made without a browser: `public/fonts/pdf`. */
export function fontsOf(folder: string): WriteContext['fonts'] {
  const bytes = (name: string) => new Uint8Array(readFileSync(`${folder}/${name}.ttf`));
  return {
    regular: bytes('cpts-regular'),
    bold: bytes('cpts-bold'),
    fallback: [bytes('cpts-repli-lettres'), bytes('cpts-repli-signes')],
  };
}
