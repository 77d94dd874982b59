import type { DocumentModel } from '../../documents/index.ts';
import type { WriteContext, Written } from '../writer.ts';
import { attach } from './attachment.ts';
import { placeBlocks } from './blocks/index.ts';
import { Fields } from './fields.ts';
import { embedCodes, embedForTyping } from './font/embed.ts';
import { readFont } from './font/truetype.ts';
import { footers } from './footer.ts';
import { fingerprint } from './fingerprint.ts';
import { type Layout, stylesOf } from './layout/layout.ts';
import { Notes } from './layout/notes.ts';
import { Cursor, LEFT } from './layout/page.ts';
import { srgbProfile } from './metadata/icc.ts';
import { TOOL, xmpDate, xmpPacket } from './metadata/xmp.ts';
import { PdfFile, shortened, textString } from './objects.ts';
import { closing, opening } from './opening.ts';
import { Outline } from './outline.ts';
import { TaggedPages } from './tagged.ts';
import { cleanDocument } from './text/clean.ts';
import { Face } from './text/face.ts';

/**
 * Writes a document as a tagged PDF: PDF/UA-1 and PDF/A-3a at once (PDF/A-2a when no data are attached).
 * Same document, same context: same bytes.
 *
 * @throws {UnreadableFontError} when a font given is not a complete TrueType file.
 */
export async function write(document: DocumentModel, context: WriteContext): Promise<Written> {
  const printed = cleanDocument(document);
  const file = new PdfFile();
  const replaced = new Set<string>();
  const [regular, bold] = facesOf(context.fonts, replaced);
  const resources = file.ref();
  const tagged = new TaggedPages(file);
  const typing = context.profil === 'remplissable' ? file.ref() : undefined;
  const cursor = new Cursor(tagged);
  const styles = stylesOf(regular, bold);
  const layout: Layout = {
    file,
    tagged,
    parent: tagged.root,
    cursor,
    styles,
    notes: new Notes(file, tagged, cursor, styles),
    outline: new Outline(file),
    fields: typing && new Fields(file, tagged, regular, typing, resources),
  };
  opening(layout, printed);
  placeBlocks(layout, printed.blocs);
  closing(layout, printed.origine);
  layout.notes.finish();
  footers(layout, printed.pied);

  const fonts = [...regular.codes, ...bold.codes].map((codes) => ({ codes, ref: file.ref() }));
  for (const { codes, ref } of fonts) embedCodes(file, codes, ref);
  if (typing) embedForTyping(file, regular.fonts[0], typing);
  const names = fonts.map(({ codes, ref }) => `/${codes.resource} ${ref}`).join('');
  file.put(resources, `<</Font<<${names}${typing ? `/FT ${typing}` : ''}>>>>`);
  const octets = await finish(layout, printed, context.date, resources);
  return { octets, pages: tagged.pages.length, remplaces: [...replaced] };
}

function facesOf({ regular, bold, fallback = [] }: WriteContext['fonts'], replaced: Set<string>): [Face, Face] {
  const helpers = fallback.map((bytes, i) => readFont(bytes, `CPTSRepli${i + 1}`));
  return [
    new Face([readFont(regular, 'CPTSTexte-Regular'), ...helpers], 'R', replaced),
    new Face([readFont(bold, 'CPTSTexte-Bold'), ...helpers], 'B', replaced),
  ];
}

/** Writes what is around the pages: structure, bookmarks, metadata, attachment, catalog. */
function finish(
  layout: Layout,
  document: DocumentModel,
  date: Date,
  resources: Layout['tagged']['root']['ref'],
): Promise<Uint8Array<ArrayBuffer>> {
  const { file, tagged, outline, fields } = layout;
  const { pages, structure } = tagged.finish(resources);
  const title = shortened(document.titre.trim() || 'Document');
  const subject = document.sujet?.trim() ? shortened(document.sujet.trim()) : undefined;
  const instant = `(D:${xmpDate(date).replace(/[-:T]/g, '')})`;
  const identity = {
    title,
    subject,
    language: document.langue,
    date,
    part: document.donnees ? 3 : 2,
  } as const;
  const metadata = file.stream({ Type: 'Metadata', Subtype: 'XML' }, xmpPacket(identity), undefined, true);
  const profile = file.stream({ N: 3 }, srgbProfile());
  const bookmarks = outline.finish(LEFT);
  const attachment = document.donnees ? attach(file, document.donnees, instant) : '';
  const root = file.add(
    `<</Type/Catalog/Pages ${pages}/Lang(${document.langue})/MarkInfo<</Marked true>>/StructTreeRoot ${structure}/ViewerPreferences<</DisplayDocTitle true>>/Metadata ${metadata}/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB)/Info(sRGB)/DestOutputProfile ${profile}>>]${bookmarks}${fields?.finish() ?? ''}${attachment}>>`,
  );
  const tool = textString(TOOL);
  const info = file.add(
    `<</Title ${textString(title)}${subject ? `/Subject ${textString(subject)}` : ''}/Creator ${tool}/Producer ${tool}/CreationDate ${instant}/ModDate ${instant}>>`,
  );
  return file.finish({
    root,
    info,
    id: fingerprint(
      tagged.pages.map(({ ink }) => ink.bytes.toUint8Array()),
      date,
    ),
  });
}
