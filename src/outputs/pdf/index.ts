import type { PDFRef } from '#pdf-core';
import type { DocumentModel } from '../../documents/index.ts';
import type { WriteContext, Written } from '../writer.ts';
import { placeBlock } from './blocks/index.ts';
import { catalog } from './catalog.ts';
import { closing, keepRoom, lastOnes } from './closing.ts';
import { Contents, hasContents } from './contents.ts';
import { cover } from './cover.ts';
import { Fingerprint } from './fingerprint.ts';
import { embedCodes, embedForTyping } from './font/embed.ts';
import { readFont } from './font/truetype.ts';
import { footer } from './footer.ts';
import type { Layout } from './layout/layout.ts';
import { type Ground, layoutOf } from './layout/make.ts';
import { PdfFile } from './objects.ts';
import { opening } from './opening.ts';
import type { Page, TaggedPages } from './tagged.ts';
import { cleanDocument } from './text/clean.ts';
import { Face } from './text/face.ts';
import { Watch } from './watch.ts';
import { Watermark } from './watermark.ts';

/**
 * Writes a document as a tagged PDF: PDF/UA-1 and PDF/A-3a at once (PDF/A-2a when no data are attached).
 * Same document, same context: same bytes.
 *
 * Everything is laid out first; then pages are written one after the other, each let go once it is compressed.
 * A picture that cannot be read stops nothing: what it shows is written in its place, and listed in `illisibles`.
 *
 * @throws {UnreadableFontError} when a font given is not a complete TrueType file.
 * @throws {UnreadableDrawingError} when a drawing has other paths than those of the model.
 * @throws the reason of `signal`, when it was aborted.
 */
export async function write(document: DocumentModel, context: WriteContext): Promise<Written> {
  const printed = cleanDocument(document);
  const watch = new Watch(context);
  const replaced = new Set<string>();
  const ground = groundOf(printed, context, replaced);
  const layout = layoutOf(ground);
  await layOut(layout, printed, watch);
  const watermark = new Watermark(layout, printed.filigrane ?? '');
  layout.tagged.pages.forEach((page, i) => mark(layout, printed, watermark, page, i));
  embed(layout, ground);
  const trailer = catalog(layout, printed, context.date);
  const [fingerprint] = await Promise.all([
    writePages(layout.tagged, watermark, ground.resources, watch),
    ground.file.compress(),
  ]);
  const octets = await ground.file.finish({ ...trailer, id: fingerprint.digits(context.date) });
  const { unreadable } = layout.pictures;
  return { octets, pages: layout.tagged.pages.length, remplaces: [...replaced], illisibles: unreadable };
}

function groundOf(document: DocumentModel, { fonts, profil }: WriteContext, replaced: Set<string>): Ground {
  const file = new PdfFile();
  const helpers = (fonts.fallback ?? []).map((bytes, i) => readFont(bytes, `CPTSRepli${i + 1}`));
  return {
    file,
    regular: new Face([readFont(fonts.regular, 'CPTSTexte-Regular'), ...helpers], 'R', replaced),
    bold: new Face([readFont(fonts.bold, 'CPTSTexte-Bold'), ...helpers], 'B', replaced),
    images: document.images,
    isLetter: document.lettre !== undefined,
    resources: file.ref(),
    typing: profil === 'remplissable' ? file.ref() : undefined,
  };
}

/** Puts everything on the pages, but what depends on how many there are. */
async function layOut(layout: Layout, document: DocumentModel, watch: Watch): Promise<void> {
  const { blocs, couverture, origine, sommaire } = document;
  if (couverture) cover(layout, document, couverture);
  else opening(layout, document);
  const contents = sommaire && hasContents(document) ? new Contents(layout, sommaire) : undefined;
  const last = lastOnes(blocs);
  let free = (): void => undefined;
  await watch.blocks(blocs.length, (i) => {
    if (i === last) free = keepRoom(layout, origine);
    placeBlock(layout, blocs, i);
  });
  free();
  closing(layout, origine);
  layout.notes.finish();
  contents?.finish();
}

/** Adds to a page what depends on how many there are, and what is under all of them. */
function mark(layout: Layout, document: DocumentModel, watermark: Watermark, page: Page, index: number): void {
  const isCover = document.couverture !== undefined && index === 0;
  // A cover bears no number but has its own, as in Word: « sur 14 » is what the reader counts.
  if (!isCover) footer(layout, page, document.pied, index + 1, layout.tagged.pages.length);
  watermark.under(page);
}

/** Pages are compressed a few at a time, and let go. */
async function writePages(
  tagged: TaggedPages,
  watermark: Watermark,
  resources: PDFRef,
  watch: Watch,
): Promise<Fingerprint> {
  const fingerprint = new Fingerprint();
  await watch.each(tagged.pages, (page, i) => {
    fingerprint.add(page.ink.bytes.toUint8Array());
    return tagged.writePage(page, i, resources, watermark.under(page));
  });
  return fingerprint;
}

/** Puts in the file the fonts, with the signs that were shown, and names what the pages use. */
function embed({ file, pictures }: Layout, { regular, bold, resources, typing }: Ground): void {
  const fonts = [...regular.codes, ...bold.codes].map((codes) => ({ codes, ref: file.ref() }));
  for (const { codes, ref } of fonts) embedCodes(file, codes, ref);
  if (typing) embedForTyping(file, regular.fonts[0], typing);
  const names = fonts.map(({ codes, ref }) => `/${codes.resource} ${ref}`).join('');
  file.put(resources, `<</Font<<${names}${typing ? `/FT ${typing}` : ''}>>${pictures.resources()}>>`);
}
