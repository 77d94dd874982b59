import type { DocumentModel } from '../../documents/index.ts';
import { openZip } from '../zip/read/index.ts';
import { zipOf } from '../zip/index.ts';
import { DATA_RELATIONSHIP, DATA_TYPE, dataParts } from './data.ts';
import { FONT } from './look.ts';

/** What stands in for the font where it is not installed. */
const FONT_ENTRY = `<w:font w:name="${FONT}"><w:altName w:val="Calibri"/><w:panose1 w:val="020B0503020202020204"/><w:charset w:val="00"/><w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font><w:font w:name="Calibri"><w:altName w:val="Arial"/><w:panose1 w:val="020F0502020204030204"/><w:charset w:val="00"/><w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font>`;

/**
 * The package that the library wrote, made ours: the same bytes for the same document, the answers inside, the language
 * and the fonts said everywhere Word looks for them.
 */
export function packaged(written: Uint8Array, { donnees, langue }: DocumentModel, date: Date): Uint8Array<ArrayBuffer> {
  const archive = openZip(written);
  const parts = new Map<string, Uint8Array | string>();
  for (const name of archive.names) {
    const bytes = archive.read(name) ?? new Uint8Array();
    parts.set(name, /\.(?:xml|rels)$/.test(name) ? new TextDecoder().decode(bytes) : bytes);
  }
  const edit = (name: string, change: (xml: string) => string) => {
    const xml = parts.get(name);
    if (typeof xml === 'string') parts.set(name, change(xml));
  };
  steadyIdentifiers(parts);
  edit('word/document.xml', steadyNumbers);
  edit('docProps/core.xml', (xml) => dated(xml, date, langue));
  edit('word/fontTable.xml', (xml) => xml.replace(/\/>\s*$/, `>${FONT_ENTRY}</w:fonts>`));
  edit('word/settings.xml', (xml) => xml.replace('</w:settings>', `<w:themeFontLang w:val="${langue}"/></w:settings>`));
  if (donnees) {
    for (const [name, xml] of Object.entries(dataParts(donnees))) parts.set(name, xml);
    edit('word/_rels/document.xml.rels', (xml) =>
      xml.replace('</Relationships>', `${DATA_RELATIONSHIP}</Relationships>`),
    );
    edit('[Content_Types].xml', (xml) => xml.replace('</Types>', `${DATA_TYPE}</Types>`));
  }
  const files = [...parts].map(([nom, part]) => ({
    nom,
    octets: typeof part === 'string' ? new TextEncoder().encode(part) : part,
  }));
  const first = (nom: string): number => (nom === '[Content_Types].xml' ? 0 : 1);
  return zipOf(
    files.toSorted((a, b) => first(a.nom) - first(b.nom)),
    date,
  );
}

/** The library draws the identifiers of links at random: they are numbered instead, part by part. */
function steadyIdentifiers(parts: Map<string, Uint8Array | string>): void {
  for (const [name, rels] of [...parts]) {
    if (typeof rels !== 'string' || !name.endsWith('.rels')) continue;
    const owner = name.replace('_rels/', '').replace(/\.rels$/, '');
    const names = new Map<string, string>();
    for (const [, id = ''] of rels.matchAll(/ Id="(rId[\w-]*[a-z_-][\w-]*)"/g))
      names.set(id, `rIdLien${names.size + 1}`);
    if (names.size === 0) continue;
    const renamed = (xml: string) =>
      xml.replace(/(?<= (?:Id|r:id|r:embed|r:link)=")rId[\w-]+(?=")/g, (id) => names.get(id) ?? id);
    parts.set(name, renamed(rels));
    const part = parts.get(owner);
    if (typeof part === 'string') parts.set(owner, renamed(part));
  }
}

/** The library counts headings and drawings from one document to the next: they are counted again from 1. */
function steadyNumbers(xml: string): string {
  const bookmarks = new Map<string, number>();
  const bookmark = (id: string) => bookmarks.get(id) ?? bookmarks.set(id, bookmarks.size + 1).size;
  let drawings = 0;
  return xml
    .replace(
      /(<w:bookmark(?:Start|End) (?:[^>]*? )?w:id=")(\d+)/g,
      (_, start: string, id: string) => `${start}${bookmark(id)}`,
    )
    .replace(
      /(<(?:w:bookmarkStart|w:hyperlink) [^>]*?="_Toc|<w:instrText xml:space="preserve">PAGEREF _Toc)(\d+)/g,
      (_, start: string, id: string) => `${start}${bookmark(id)}`,
    )
    .replace(/(<wp:docPr (?:[^>]*? )?id=")\d+/g, (_, start: string) => `${start}${(drawings += 1)}`);
}

function dated(xml: string, date: Date, langue: string): string {
  const instant = `${date.toISOString().slice(0, 19)}Z`;
  return xml
    .replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${instant}`)
    .replace('</cp:coreProperties>', `<dc:language>${langue}</dc:language></cp:coreProperties>`);
}
