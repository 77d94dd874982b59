// @libpdf/core: drawn, untagged; every option that makes its file small.
import { PDF } from '@libpdf/core';
import { flow, PAGE } from './flow.mjs';

export async function make(document, fonts) {
  const pdf = PDF.create();
  const [regular, bold] = [pdf.embedFont(fonts.regular), pdf.embedFont(fonts.bold)];
  const font = (heavy) => (heavy ? bold : regular);
  await flow(document, {
    embed: (bytes) => pdf.embedImage(bytes),
    image: (page, image, x, y, width, height) => page.drawImage(image, { x, y, width, height }),
    newPage: () => pdf.addPage({ width: PAGE.width, height: PAGE.height }),
    measure: (text, size, heavy) => font(heavy).widthOfTextAtSize(text, size),
    text: (page, text, x, y, size, heavy) => page.drawText(text, { x, y, size, font: font(heavy) }),
    line: (page, x1, y1, x2, y2) => page.drawLine({ start: { x: x1, y: y1 }, end: { x: x2, y: y2 }, thickness: 0.5 }),
  });
  return pdf.save({ subsetFonts: true, compressStreams: true, useXRefStream: true });
}
