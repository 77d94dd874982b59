// pdfmake: it lays out by itself; its `tagged` only marks the file, nothing is tagged inside.
import pdfMake from 'pdfmake';
import { plain } from './plain.mjs';

const content = {
  titre: (b) => ({ text: b.texte, bold: true, fontSize: [0, 18, 14, 12][b.niveau], margin: [0, 6] }),
  paragraphe: (b) => ({ text: b.texte, margin: [0, 0, 0, 6] }),
  liste: (b) => ({ ul: [...b.elements], margin: [0, 0, 0, 6] }),
  champ: (b) => [
    { text: b.libelle, bold: true },
    { text: b.valeur, margin: [0, 0, 0, 6] },
  ],
  cases: (b) => [
    { text: b.libelle, bold: true },
    ...b.options.map((option) => ({ text: `${option.cochee ? '[x]' : '[ ]'} ${option.libelle}` })),
  ],
  tableau: (b) => [
    { text: b.legende, bold: true, fontSize: 10, margin: [0, 4] },
    {
      fontSize: 9.5,
      margin: [0, 0, 0, 10],
      table: {
        headerRows: 1,
        widths: b.colonnes.map(() => '*'),
        body: [
          b.colonnes.map((column) => ({ text: column.libelle, bold: true })),
          ...b.lignes.map((cells) => [...cells]),
        ],
      },
    },
  ],
  image: (b) => ({ image: `data:image/jpeg;base64,${b.donnees}`, width: 481, margin: [0, 0, 0, 6] }),
  lien: (b) => ({ text: b.texte, link: b.adresse }),
};

export async function make(given, fonts) {
  const document = plain(given);
  pdfMake.virtualfs.writeFileSync('normal.ttf', fonts.regular);
  pdfMake.virtualfs.writeFileSync('bold.ttf', fonts.bold);
  pdfMake.setFonts({ Texte: { normal: 'normal.ttf', bold: 'bold.ttf' } });
  pdfMake.setUrlAccessPolicy?.(() => false);
  pdfMake.setLocalAccessPolicy?.(() => false);
  const buffer = await pdfMake
    .createPdf({
      pageSize: 'A4',
      pageMargins: 56.7,
      lang: document.langue,
      info: { title: document.titre },
      defaultStyle: { font: 'Texte', fontSize: 11, lineHeight: 1.15 },
      footer: (page, pages) => ({
        text: `${document.pied} — page ${page} de ${pages}`,
        fontSize: 9,
        margin: [56.7, 10],
      }),
      content: [
        ...(document.destinataire ? [document.destinataire.mention, ...document.destinataire.adresse] : []),
        { text: document.titre, fontSize: 20, bold: true },
        document.sousTitre,
        ...document.blocs.map((bloc) => content[bloc.type](bloc)),
        { text: `${document.origine.adresse} — ${document.origine.jour}`, fontSize: 9 },
      ],
    })
    .getBuffer();
  return new Uint8Array(buffer);
}
