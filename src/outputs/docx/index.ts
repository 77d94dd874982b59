import { Document, type IPropertiesOptions, Packer } from 'docx';
import type { DocumentModel } from '../../documents/index.ts';
import { printableDocument } from '../characters.ts';
import { SaidNotes } from '../notes.ts';
import type { WriteContext, Written } from '../writer.ts';
import { pieces } from './blocs/index.ts';
import { NUMBERING } from './lists.ts';
import { TEXT_WIDTH } from './look.ts';
import type { Making, Piece } from './making.ts';
import { closing, contents, cover, opening } from './opening.ts';
import { packaged } from './package.ts';
import { type Orientation, section, sheets } from './pages.ts';
import { STYLES, STYLES_OF_LETTER } from './styles.ts';

const TOOL = 'CPTS, mode d’emploi';

/**
 * Writes a document for Word and LibreOffice: real headings, lists, tables and footnotes, and the answers inside.
 * Same document, same date: same bytes. Fonts are named, not embedded: `context.fonts` is not read.
 */
export async function write(
  document: DocumentModel,
  { date, profil }: Pick<WriteContext, 'date' | 'profil'>,
): Promise<Written> {
  const printed = printableDocument(document);
  const making = newMaking(printed, profil === 'remplissable');
  const sections = sectionsOf(making, printed);
  const file = new Document({ ...identity(printed), sections, footnotes: footnotesOf(making) });
  const octets = packaged(await Packer.pack(file, 'uint8array'), printed, date);
  return { octets, remplaces: [] };
}

function newMaking({ images = {} }: DocumentModel, vierge: boolean): Making {
  let last = 0;
  const making: Making = {
    images,
    vierge,
    notes: [],
    said: new SaidNotes(),
    next: () => (last += 1),
    blocs: (blocs, width) => blocs.flatMap((bloc) => pieces(making, bloc, width)),
  };
  return making;
}

/** The cover, then the table of contents, then the text between its page breaks, each a section of Word. */
function sectionsOf(making: Making, document: DocumentModel): IPropertiesOptions['sections'] {
  const { couverture, sommaire, filigrane, pied, origine } = document;
  const made: { orientation: Orientation; children: Piece[]; pied?: string }[] = [];
  if (couverture)
    made.push({ orientation: 'portrait', children: cover(making, document, couverture, TEXT_WIDTH.portrait) });
  const head = [...(couverture ? [] : opening(document)), ...(sommaire ? contents(sommaire) : [])];
  if (head.length > 0 && sommaire) made.push({ orientation: 'portrait', pied, children: head });
  for (const { orientation, blocs } of sheets(document.blocs)) {
    made.push({ orientation, pied, children: making.blocs(blocs, TEXT_WIDTH[orientation]) });
  }
  if (made.every((each) => each.pied === undefined)) made.push({ orientation: 'portrait', pied, children: [] });
  if (!sommaire) made.find((each) => each.pied !== undefined)?.children.unshift(...head);
  made.at(-1)?.children.push(...closing(origine));
  return made.map(({ children, ...around }, i) =>
    section(children, { orientation: around.orientation, pied: around.pied, filigrane, number: i + 1 }),
  );
}

function identity({ titre, sujet, sousTitre, sommaire, lettre }: DocumentModel): Omit<IPropertiesOptions, 'sections'> {
  return {
    title: titre.trim() || 'Document',
    ...((sujet ?? sousTitre)?.trim() && { subject: sujet ?? sousTitre ?? '' }),
    creator: TOOL,
    lastModifiedBy: TOOL,
    styles: lettre ? STYLES_OF_LETTER : STYLES,
    numbering: NUMBERING,
    ...(sommaire && { features: { updateFields: true } }),
    defaultTabStop: 567,
  };
}

function footnotesOf({ notes }: Making): NonNullable<IPropertiesOptions['footnotes']> {
  return Object.fromEntries(notes.map((note, i) => [`${i + 1}`, { children: [note] }]));
}
