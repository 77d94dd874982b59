import fc from 'fast-check';
import type { RichItem, RichRun, RichText } from '../../../src/forms/rich/index.ts';

const words = fc.oneof(
  fc.constantFrom(
    'Accès aux soins',
    ' et ',
    'é',
    '\u00A0',
    ' * ',
    '**',
    '- a',
    '1. b',
    '# c',
    '| d |',
    '[x](y)',
    '^[z]',
    '5*',
    '\\',
  ),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
  fc.string({ unit: 'binary', maxLength: 4 }),
);
const present = fc.constantFrom<true | undefined>(true, undefined);
const links = fc.constantFrom(
  'https://exemple.fr/a_(b)?c=*d*',
  'http://exemple.fr',
  'mailto:contact@exemple.fr',
  undefined,
  undefined,
);
const notes = fc.oneof({ weight: 4, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: words });

const run: fc.Arbitrary<RichRun> = fc
  .record({ texte: words, gras: present, italique: present, lien: links, note: notes })
  .map(({ texte, gras, italique, lien, note }) => ({
    texte,
    ...(gras && { gras }),
    ...(italique && { italique }),
    ...(lien !== undefined && { lien }),
    ...(note !== undefined && { note }),
  }));
const runs = fc.array(run, { maxLength: 4 });

const leaf = runs.map((texte): RichItem => ({ texte }));
const item: fc.Arbitrary<RichItem> = fc
  .record({ texte: runs, elements: fc.array(leaf, { maxLength: 3 }), numerotee: present })
  .map(({ texte, elements, numerotee }) =>
    elements.length === 0 ? { texte } : { texte, elements, ...(numerotee && { numerotee }) },
  );

const table = fc
  .integer({ min: 1, max: 4 })
  .chain((width) => fc.array(fc.array(runs, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 }));

const block = fc.oneof(
  runs.map((texte) => ({ type: 'paragraphe', texte }) as const),
  fc.record({ type: fc.constant('titre' as const), niveau: fc.constantFrom<1 | 2>(1, 2), texte: runs }),
  fc
    .record({ elements: fc.array(item, { minLength: 1, maxLength: 4 }), numerotee: present })
    .map(({ elements, numerotee }) => ({ type: 'liste', ...(numerotee && { numerotee }), elements }) as const),
  table.map((lignes) => ({ type: 'tableau', lignes }) as const),
);

/** Long texts of every kind, as `RichText` allows them, not cleaned. */
export const anyRich: fc.Arbitrary<RichText> = fc.oneof(
  { weight: 3, arbitrary: fc.array(block, { maxLength: 6 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 40 }) },
  { weight: 1, arbitrary: fc.array(words, { maxLength: 4 }).map((lines) => lines.join('\n')) },
);

/** Letters and figures of a text, in their order: what no rule may lose. */
export const lettersOf = (texte: string): string => texte.normalize('NFD').replace(/[^\p{L}\p{N}]/gu, '');
