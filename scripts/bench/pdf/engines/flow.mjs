import { bytesOf, plain } from './plain.mjs';

// A plain layout for the engines that only draw: paragraphs, lists, tables with repeated headers, page numbers.
const [WIDTH, HEIGHT, MARGIN] = [595.28, 841.89, 56.7];
export const PAGE = { width: WIDTH, height: HEIGHT, margin: MARGIN };
const BODY = WIDTH - 2 * MARGIN;

/**
 * Lays a document out on a surface: `newPage()`, `measure(text, size, bold)`, `text(page, text, x, y, size, bold)` with the
 * baseline from the bottom, `line(page, x1, y1, x2, y2)`, `embed(jpeg)`, `image(page, embedded, x, y, width, height)`. Pages are what `newPage` returns.
 */
export async function flow(given, surface) {
  const document = plain(given);
  const pictures = new Map();
  for (const { type, donnees } of document.blocs)
    if (type === 'image' && !pictures.has(donnees)) pictures.set(donnees, await surface.embed(bytesOf(donnees)));
  const pages = [];
  let y = 0;
  const newPage = () => {
    pages.push(surface.newPage());
    y = HEIGHT - MARGIN;
  };
  const page = () => pages[pages.length - 1];
  const wrap = (text, size, width, bold) => {
    const lines = [];
    const space = surface.measure(' ', size, bold);
    let line = '';
    let used = 0;
    for (const word of text.split(' ')) {
      const wide = surface.measure(word, size, bold);
      if (line && used + space + wide > width) {
        lines.push(line);
        [line, used] = [word, wide];
      } else [line, used] = line ? [`${line} ${word}`, used + space + wide] : [word, wide];
    }
    return [...lines, line];
  };
  const write = (text, { x = MARGIN, width = BODY, size = 11, bold = false, after = 6 } = {}) => {
    for (const line of wrap(text, size, width, bold)) {
      if (y - size * 1.35 < MARGIN) newPage();
      y -= size * 1.35;
      surface.text(page(), line, x, y, size, bold);
    }
    y -= after;
  };
  const row = (cells, bold, again) => {
    const wide = BODY / cells.length;
    const wrapped = cells.map((cell, i) => wrap(cell, 9.5, wide - 8, bold || i === 0));
    const tall = Math.max(...wrapped.map((lines) => lines.length)) * 12.5 + 8;
    if (y - tall < MARGIN) {
      newPage();
      again?.();
    }
    wrapped.forEach((lines, i) => {
      lines.forEach((line, k) =>
        surface.text(page(), line, MARGIN + i * wide + 4, y - 13 - k * 12.5, 9.5, bold || i === 0),
      );
    });
    for (let i = 0; i <= cells.length; i++) surface.line(page(), MARGIN + i * wide, y, MARGIN + i * wide, y - tall);
    surface.line(page(), MARGIN, y, MARGIN + BODY, y);
    y -= tall;
    surface.line(page(), MARGIN, y, MARGIN + BODY, y);
  };
  const draw = {
    titre: (b) => write(b.texte, { size: [0, 18, 14, 12][b.niveau], bold: true }),
    paragraphe: (b) => write(b.texte),
    liste: (b) => b.elements.forEach((item) => write(`• ${item}`, { x: MARGIN + 12, width: BODY - 12, after: 3 })),
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
      const head = () =>
        row(
          b.colonnes.map((column) => column.libelle),
          true,
        );
      head();
      b.lignes.forEach((cells) => row(cells, false, head));
      y -= 10;
    },
    image: (b) => {
      const tall = (BODY * b.hauteur) / b.largeur;
      if (y - tall < MARGIN) newPage();
      y -= tall;
      surface.image(page(), pictures.get(b.donnees), MARGIN, y, BODY, tall);
      y -= 6;
    },
    lien: (b) => write(`${b.texte} (${b.adresse})`),
  };
  newPage();
  if (document.destinataire)
    for (const line of [document.destinataire.mention, ...document.destinataire.adresse]) write(line, { after: 1 });
  write(document.titre, { size: 20, bold: true });
  write(document.sousTitre);
  for (const bloc of document.blocs) draw[bloc.type](bloc);
  write(`${document.origine.adresse} — ${document.origine.jour}`, { size: 9 });
  pages.forEach((each, i) =>
    surface.text(each, `${document.pied} — page ${i + 1} de ${pages.length}`, MARGIN, 34, 9, false),
  );
}
