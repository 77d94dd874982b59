// pdfkit, tagged by hand as its guide shows; PDF/A-3a asked for.
import PDFDocument from 'pdfkit';
import { bytesOf, plain } from './plain.mjs';

const [MARGIN, WIDTH, BOTTOM] = [56.7, 481.9, 785];

export async function make(given, fonts) {
  const document = plain(given);
  const pdf = new PDFDocument({
    size: 'A4',
    margin: MARGIN,
    bufferPages: true,
    pdfVersion: '1.7',
    subset: 'PDF/A-3a',
    tagged: true,
    displayTitle: true,
    lang: document.langue,
    info: { Title: document.titre },
    font: fonts.regular,
  });
  const chunks = [];
  pdf.on('data', (chunk) => chunks.push(chunk));
  const ended = new Promise((resolve) => pdf.on('end', resolve));
  pdf.registerFont('normal', fonts.regular);
  pdf.registerFont('bold', fonts.bold);
  const root = pdf.struct('Document');
  pdf.addStructure(root);
  const write = (parent, role, text, { size = 11, bold = false, after = 6, indent = 0 } = {}) => {
    const draw = () => {
      pdf.font(bold ? 'bold' : 'normal', size).text(text, MARGIN + indent, undefined, { width: WIDTH - indent });
      pdf.y += after;
    };
    parent.add(pdf.struct(role, draw));
  };
  const row = (table, cells, head, again) => {
    const wide = WIDTH / cells.length;
    const style = (i) => pdf.font(head || i === 0 ? 'bold' : 'normal', 9.5);
    const tall = Math.max(...cells.map((cell, i) => style(i).heightOfString(cell, { width: wide - 8 }))) + 8;
    if (pdf.y + tall > BOTTOM) {
      pdf.addPage();
      again?.();
    }
    const top = pdf.y;
    const line = pdf.struct('TR');
    table.add(line);
    cells.forEach((cell, i) => {
      const draw = () => style(i).text(cell, MARGIN + i * wide + 4, top + 4, { width: wide - 8 });
      line.add(pdf.struct(head || i === 0 ? 'TH' : 'TD', draw));
    });
    line.end();
    pdf.markContent('Artifact', { type: 'Layout' });
    cells.forEach((_, i) => pdf.rect(MARGIN + i * wide, top, wide, tall));
    pdf.lineWidth(0.5).stroke();
    pdf.endMarkedContent();
    pdf.y = top + tall;
  };
  let photo;
  const draw = {
    titre: (b) => write(root, `H${b.niveau}`, b.texte, { size: [0, 18, 14, 12][b.niveau], bold: true }),
    paragraphe: (b) => write(root, 'P', b.texte),
    liste: (b) => {
      const list = pdf.struct('L');
      root.add(list);
      for (const element of b.elements) {
        const item = pdf.struct('LI');
        list.add(item);
        write(item, 'LBody', `• ${element}`, { indent: 12, after: 3 });
        item.end();
      }
      list.end();
    },
    champ: (b) => {
      write(root, 'P', b.libelle, { bold: true, after: 1 });
      write(root, 'P', b.valeur);
    },
    cases: (b) => {
      write(root, 'P', b.libelle, { bold: true, after: 1 });
      b.options.forEach((option) =>
        write(root, 'P', `${option.cochee ? '[x]' : '[ ]'} ${option.libelle}`, { after: 1 }),
      );
    },
    tableau: (b) => {
      write(root, 'P', b.legende, { bold: true, size: 10 });
      const table = pdf.struct('Table');
      root.add(table);
      const head = () =>
        row(
          table,
          b.colonnes.map((column) => column.libelle),
          true,
        );
      head();
      b.lignes.forEach((cells) => row(table, cells, false, head));
      table.end();
      pdf.y += 10;
    },
    image: (b) => {
      const tall = (WIDTH * b.hauteur) / b.largeur;
      if (pdf.y + tall > BOTTOM) pdf.addPage();
      photo ??= pdf.openImage(bytesOf(b.donnees).buffer);
      const [x, y] = [MARGIN, pdf.y];
      const figure = pdf.struct('Figure', { alt: 'Image' }, () => pdf.image(photo, x, y, { width: WIDTH }));
      root.add(figure);
      pdf.y = y + tall + 6;
    },
    lien: (b) => write(root, 'P', b.texte),
  };
  if (document.destinataire)
    for (const line of [document.destinataire.mention, ...document.destinataire.adresse])
      write(root, 'P', line, { after: 1 });
  write(root, 'H1', document.titre, { size: 20, bold: true });
  write(root, 'P', document.sousTitre);
  for (const bloc of document.blocs) draw[bloc.type](bloc);
  write(root, 'P', `${document.origine.adresse} — ${document.origine.jour}`, { size: 9 });
  root.end();
  const { count } = pdf.bufferedPageRange();
  for (let i = 0; i < count; i++) {
    pdf.switchToPage(i);
    pdf.page.margins.bottom = 0;
    pdf.markContent('Artifact', { type: 'Pagination', attached: ['Bottom'] });
    pdf.font('normal', 9).text(`${document.pied} — page ${i + 1} de ${count}`, MARGIN, 808, { lineBreak: false });
    pdf.endMarkedContent();
  }
  pdf.end();
  await ended;
  let size = 0;
  for (const chunk of chunks) size += chunk.length;
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
