import { PDFDocument, PDFName } from 'pdf-lib';

/** Answers as a form would save them, in every alphabet that people type. */
export const ANSWERS = {
  format: 'cpts-reponses',
  version: 1,
  formulaire: 'modele',
  edition: '2021-09',
  enregistre_le: '2026-11-21T10:00:00.000Z',
  reponses: {
    nom: 'Dominique Exemple — Œuvre d’Ÿ « C’hoad »',
    texte: 'a\nb\tc (d) \\ <e> 👩‍⚕️ Αλέξ محمد',
    lignes: [{ n: '1' }, {}],
  },
} as const;

/** A PDF as another program would write it: fields to fill and, unless they are null, the answers attached. */
export async function madeByPdfLib(
  answers: unknown = ANSWERS,
  { fields = true, objectStreams = true } = {},
): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const page = document.addPage();
  if (answers !== null)
    await document.attach(new TextEncoder().encode(JSON.stringify(answers)), 'donnees.json', {
      mimeType: 'application/json',
    });
  if (fields) {
    const form = document.getForm();
    const name = form.createTextField('referents.0.nom');
    name.setText('Dominique Exemple (À Saint-Exemple)');
    name.addToPage(page);
    form.createTextField('vide').addToPage(page);
    const yes = form.createCheckBox('axes.soins');
    yes.addToPage(page);
    yes.check();
    form.createCheckBox('axes.prevention').addToPage(page);
  }
  document.catalog.set(PDFName.of('Lang'), PDFName.of('fr-FR'));
  return document.save({ useObjectStreams: objectStreams });
}

/** What `madeByPdfLib` typed in the fields. */
export const TYPED = {
  'referents.0.nom': 'Dominique Exemple (À Saint-Exemple)',
  vide: '',
  'axes.soins': 'Yes',
  'axes.prevention': '',
};

export const latin = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0));

/** A PDF written by hand: `stream` is what stands for the attached file, dictionary and data included. */
export function byHand(attached: string, { extra = '', trailer = '/Root 1 0 R' } = {}): Uint8Array {
  return latin(
    `%PDF-1.7\n1 0 obj\n<</Type/Catalog/Names<</EmbeddedFiles<</Names[(donnees.json) 2 0 R]>>>>>>\nendobj\n` +
      `2 0 obj\n<</Type/Filespec/F(donnees.json)/UF(donnees.json)/EF<</F 3 0 R>>>>\nendobj\n` +
      `3 0 obj\n${attached}\nendobj\n${extra}trailer\n<<${trailer}>>\nstartxref\n0\n%%EOF\n`,
  );
}
