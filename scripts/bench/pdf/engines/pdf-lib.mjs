// pdf-lib with its own fontkit: drawn, untagged.
import fontkit from '@pdf-lib/fontkit';
import { PDFDocument } from 'pdf-lib';
import { flow, PAGE } from './flow.mjs';

export async function make(document, fonts) {
  const pdf = await PDFDocument.create();
  pdf.registerFontkit(fontkit);
  const [regular, bold] = [
    await pdf.embedFont(fonts.regular, { subset: true }),
    await pdf.embedFont(fonts.bold, { subset: true }),
  ];
  const font = (heavy) => (heavy ? bold : regular);
  pdf.setTitle(document.titre);
  pdf.setLanguage(document.langue);
  await flow(document, {
    embed: (bytes) => pdf.embedJpg(bytes),
    image: (page, image, x, y, width, height) => page.drawImage(image, { x, y, width, height }),
    newPage: () => pdf.addPage([PAGE.width, PAGE.height]),
    measure: (text, size, heavy) => font(heavy).widthOfTextAtSize(text, size),
    text: (page, text, x, y, size, heavy) => page.drawText(text, { x, y, size, font: font(heavy) }),
    line: (page, x1, y1, x2, y2) => page.drawLine({ start: { x: x1, y: y1 }, end: { x: x2, y: y2 }, thickness: 0.5 }),
  });
  return pdf.save();
}
