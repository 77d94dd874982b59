// jsPDF with jspdf-autotable: drawn, untagged, compressed.
import { jsPDF } from 'jspdf';
import { autoTable } from 'jspdf-autotable';
import { plain } from './plain.mjs';

const [MARGIN, WIDTH, BOTTOM] = [56.7, 481.9, 785];

function base64(bytes) {
  let text = '';
  for (let i = 0; i < bytes.length; i += 8192) text += String.fromCharCode(...bytes.subarray(i, i + 8192));
  return btoa(text);
}

export async function make(given, fonts) {
  const document = plain(given);
  const pdf = new jsPDF({ unit: 'pt', format: 'a4', compress: true });
  for (const [style, bytes] of [
    ['normal', fonts.regular],
    ['bold', fonts.bold],
  ]) {
    pdf.addFileToVFS(`${style}.ttf`, base64(bytes));
    pdf.addFont(`${style}.ttf`, 'Texte', style);
  }
  pdf.setProperties({ title: document.titre });
  pdf.setLanguage(document.langue);
  let y = MARGIN;
  const write = (text, { x = MARGIN, width = WIDTH, size = 11, bold = false, after = 6 } = {}) => {
    pdf.setFont('Texte', bold ? 'bold' : 'normal').setFontSize(size);
    for (const line of pdf.splitTextToSize(text, width)) {
      if (y + size * 1.35 > BOTTOM) {
        pdf.addPage();
        y = MARGIN;
      }
      y += size * 1.35;
      pdf.text(line, x, y);
    }
    y += after;
  };
  const draw = {
    titre: (b) => write(b.texte, { size: [0, 18, 14, 12][b.niveau], bold: true }),
    paragraphe: (b) => write(b.texte),
    liste: (b) => b.elements.forEach((item) => write(`• ${item}`, { x: MARGIN + 12, width: WIDTH - 12, after: 3 })),
    champ: (b) => {
      write(b.libelle, { bold: true, after: 1 });
      write(b.valeur);
    },
    cases: (b) => {
      write(b.libelle, { bold: true, after: 1 });
      b.options.forEach((option) => write(`${option.cochee ? '[x]' : '[ ]'} ${option.libelle}`, { after: 1 }));
    },
    tableau: (b) => {
      write(b.legende, { bold: true, size: 10 });
      autoTable(pdf, {
        startY: y,
        margin: MARGIN,
        theme: 'grid',
        styles: { font: 'Texte', fontSize: 9.5 },
        head: [b.colonnes.map((column) => column.libelle)],
        body: b.lignes.map((cells) => [...cells]),
      });
      y = pdf.lastAutoTable.finalY + 10;
    },
    image: (b) => {
      const tall = (WIDTH * b.hauteur) / b.largeur;
      if (y + tall > BOTTOM) {
        pdf.addPage();
        y = MARGIN;
      }
      pdf.addImage(`data:image/jpeg;base64,${b.donnees}`, 'JPEG', MARGIN, y, WIDTH, tall, 'bourg');
      y += tall + 6;
    },
    lien: (b) => write(`${b.texte} (${b.adresse})`),
  };
  if (document.destinataire)
    for (const line of [document.destinataire.mention, ...document.destinataire.adresse]) write(line, { after: 1 });
  write(document.titre, { size: 20, bold: true });
  write(document.sousTitre);
  for (const bloc of document.blocs) draw[bloc.type](bloc);
  write(`${document.origine.adresse} — ${document.origine.jour}`, { size: 9 });
  const pages = pdf.getNumberOfPages();
  for (let i = 1; i <= pages; i++) {
    pdf.setPage(i).setFont('Texte', 'normal').setFontSize(9);
    pdf.text(`${document.pied} — page ${i} de ${pages}`, MARGIN, 808);
  }
  return new Uint8Array(pdf.output('arraybuffer'));
}
