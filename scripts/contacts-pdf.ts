/** The printable sheet of a région without a browser: contacts → document → PDF, with the fonts of public/. */
import { repertoireDocument, type RepertoireAImprimer } from '../src/documents/index.ts';
import type { Written } from '../src/outputs/index.ts';
import { write } from '../src/outputs/pdf/index.ts';
import { fontsOf } from './form-pdf.ts';

/** Writes the sheet; same contacts, same day, same bytes. */
export const contactsPdf = (repertoire: RepertoireAImprimer): Promise<Written> =>
  write(repertoireDocument(repertoire), {
    date: new Date(`${repertoire.jour}T00:00:00Z`),
    fonts: fontsOf('public/fonts/pdf'),
    profil: 'archive',
  });
