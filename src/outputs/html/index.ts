import type { Bloc, DocumentModel } from '../../documents/index.ts';
import { asciiJson, printableDocument } from '../characters.ts';
import type { Written } from '../writer.ts';
import { bloc } from './blocs/index.ts';
import type { Making } from './making.ts';
import { type Markup, raw, safe } from './markup.ts';
import { closing, contents, opening } from './opening.ts';
import { OPENING } from './reopen/place.ts';
import { STYLE } from './style.ts';
import { endnotes } from './text.ts';

/** Nothing is fetched, nothing runs: only the style and the pictures that the page carries. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

/**
 * Writes a document as one page that stands alone, to read, print and send: no script, nothing fetched, and the answers
 * inside as data. Same document: same bytes.
 */
export function write(document: DocumentModel): Promise<Written> {
  const printed = printableDocument(document);
  const making = newMaking(printed);
  const head = opening(making, printed);
  const body = sheets(printed.blocs).map(({ orientation, blocs }) =>
    orientation === undefined
      ? safe`${making.blocs(blocs)}`
      : safe`<div class="feuille ${orientation}">${making.blocs(blocs)}</div>\n`,
  );
  const page = safe`<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8" />
<meta http-equiv="Content-Security-Policy" content="${raw(POLICY)}" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta name="color-scheme" content="light dark" />
<meta name="generator" content="CPTS, mode d’emploi" />
<title>${printed.titre.trim() || 'Document'}</title>
<style>${raw(STYLE)}</style>
</head>
<body${printed.filigrane?.trim() && safe` class="brouillon" data-filigrane="${printed.filigrane}"`}>
${head}${printed.sommaire && contents(making.headings, printed.sommaire)}<main>
${body}${endnotes(making.notes)}</main>
${closing(printed)}${data(printed)}</body>
</html>
`;
  return Promise.resolve({ octets: new TextEncoder().encode(page.text), remplaces: [] });
}

function newMaking({ images = {} }: DocumentModel): Making {
  let last = 0;
  const making: Making = {
    images,
    notes: [],
    headings: [],
    next: () => (last += 1),
    blocs: (blocs) => blocs.map((each) => bloc(making, each)),
  };
  return making;
}

/** Blocks between two page breaks; the first sheet has no orientation of its own. */
function sheets(blocs: readonly Bloc[]): readonly { orientation?: string; blocs: readonly Bloc[] }[] {
  const parts: { orientation?: string; blocs: Bloc[] }[] = [{ blocs: [] }];
  for (const each of blocs) {
    if (each.type === 'saut') parts.push({ orientation: each.orientation ?? 'portrait', blocs: [] });
    else parts.at(-1)?.blocs.push(each);
  }
  return parts.filter(({ blocs: kept }) => kept.length > 0);
}

/** The answers, so that the file can be opened again: JSON without any sign that HTML could take for its own. */
function data({ donnees }: DocumentModel): Markup | undefined {
  return donnees && safe`${raw(OPENING)}${raw(asciiJson(donnees))}${raw('</script>')} `;
}
