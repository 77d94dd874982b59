import type { PDFRef } from '#pdf-core';
import type { DocumentModel } from '../../documents/index.ts';
import { attach } from './attachment.ts';
import type { Layout } from './layout/layout.ts';
import { LEFT } from './layout/page.ts';
import { srgbProfile } from './metadata/icc.ts';
import { TOOL, xmpDate, xmpPacket } from './metadata/xmp.ts';
import { shortened, textString } from './objects.ts';

/** Writes what is around the pages: structure, bookmarks, metadata, attachment, catalog. Returns what the trailer names. */
export function catalog(
  layout: Layout,
  document: DocumentModel,
  date: Date,
): { readonly root: PDFRef; readonly info: PDFRef } {
  const { file, tagged, outline, fields } = layout;
  const { pages, structure } = tagged.finish();
  const instant = `(D:${xmpDate(date).replace(/[-:T]/g, '')})`;
  const { title, subject } = identity(document);
  const packet = xmpPacket({ title, subject, language: document.langue, date, part: document.donnees ? 3 : 2 });
  const metadata = file.stream('/Type/Metadata/Subtype/XML', packet, file.ref(), 'plain');
  const profile = file.stream('/N 3', srgbProfile());
  const intent = `/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB)/Info(sRGB)/DestOutputProfile ${profile}>>]`;
  const attachment = document.donnees ? attach(file, document.donnees, instant) : '';
  const root = file.add(
    `<</Type/Catalog/Pages ${pages}/Lang(${document.langue})/MarkInfo<</Marked true>>/StructTreeRoot ${structure}/ViewerPreferences<</DisplayDocTitle true>>/Metadata ${metadata}${intent}${labels(document)}${outline.finish(LEFT)}${fields?.finish() ?? ''}${attachment}>>`,
  );
  const tool = textString(TOOL);
  const info = file.add(
    `<</Title ${textString(title)}${subject ? `/Subject ${textString(subject)}` : ''}/Creator ${tool}/Producer ${tool}/CreationDate ${instant}/ModDate ${instant}>>`,
  );
  return { root, info };
}

function identity({ titre, sujet = '' }: DocumentModel): { readonly title: string; readonly subject?: string } {
  const title = shortened(titre.trim() || 'Document');
  return sujet.trim() ? { title, subject: shortened(sujet.trim()) } : { title };
}

/** How viewers call the pages: after a cover, as they are numbered at their foot. */
function labels({ couverture }: DocumentModel): string {
  return couverture ? '/PageLabels<</Nums[0<</P(Couverture)>>1<</S/D/St 2>>]>>' : '';
}
