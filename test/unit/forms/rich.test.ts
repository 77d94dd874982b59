import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  asLink,
  blocksOf,
  cleanRich,
  isEmptyRich,
  linesOfRich,
  notesOfRich,
  plainRich,
  readRich,
  sameRich,
  richFromMarkdown,
  richToMarkdown,
  simplest,
  wordCount,
  type RichText,
} from '../../../src/forms/rich/index.ts';
import { manyLines } from '../../../src/forms/clean.ts';
import { anyRich, lettersOf } from './rich-sample.ts';

const runs = { numRuns: 400 };

describe('lois', () => {
  test('nettoyer deux fois ne change rien', () => {
    fc.assert(
      fc.property(anyRich, (texte) => {
        const once = cleanRich(texte);
        expect(cleanRich(once)).toEqual(once);
      }),
      runs,
    );
  });

  test('ce que le type permet se relit tel quel, sans refus, même après un passage par JSON', () => {
    fc.assert(
      fc.property(anyRich, (texte) => {
        expect(readRich(JSON.parse(JSON.stringify(texte)))).toEqual({ texte, refus: [] });
      }),
      runs,
    );
  });

  test('n’importe quelle valeur donne un texte valide', () => {
    const raw = fc.oneof(
      fc.anything({ maxDepth: 4 }),
      fc.array(
        fc.record(
          {
            type: fc.constantFrom('paragraphe', 'titre', 'liste', 'tableau', 'image'),
            texte: fc.anything(),
            elements: fc.anything(),
            lignes: fc.array(fc.array(fc.anything())),
          },
          { requiredKeys: [] },
        ),
      ),
    );
    fc.assert(
      fc.property(raw, (value) => {
        const { texte } = readRich(value);
        expect(readRich(texte)).toEqual({ texte, refus: [] });
        cleanRich(texte);
      }),
      runs,
    );
  });

  test('nettoyer ne perd ni n’ajoute une lettre', () => {
    fc.assert(
      fc.property(anyRich, (texte) => {
        const numberless = (each: RichText) => lettersOf(wordsOf(each));
        expect(numberless(cleanRich(texte))).toBe(numberless(texte));
      }),
      runs,
    );
  });

  test('un texte simple reste ce texte', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), (lines) => {
        const texte = lines.map((line) => manyLines(line).replaceAll('\n', ' ')).join('\n');
        expect(simplest(blocksOf(texte))).toBe(texte);
        expect(plainRich(texte)).toBe(texte);
        expect(cleanRich(texte)).toBe(manyLines(texte));
      }),
    );
  });

  test('écrit en Markdown puis relu, un texte est le même', () => {
    fc.assert(
      fc.property(anyRich, (texte) => {
        const cleaned = cleanRich(blocksOf(texte));
        expect(richFromMarkdown(richToMarkdown(cleaned))).toEqual(cleaned);
      }),
      { numRuns: 1500 },
    );
  });
});

/** The words of a text and of its notes, without the marks of lists. */
function wordsOf(texte: RichText): string {
  const kept = JSON.stringify(blocksOf(texte), (key, value: unknown) =>
    ['type', 'niveau', 'lien', 'gras', 'italique', 'numerotee'].includes(key) ? undefined : value,
  );
  // JSON writes the keys too: `texte`, `note`… stand on both sides alike once taken out.
  const found = [...kept.matchAll(/"(?:texte|note)":("(?:\\.|[^"\\])*")/gu)];
  return found.map(([, string = '""']) => JSON.parse(string) as string).join('');
}

describe('nettoyage', () => {
  test('joint les mots d’une même apparence, retire l’invisible et les blocs vides', () => {
    expect(
      cleanRich([
        { type: 'paragraphe', texte: [{ texte: '\u200B' }] },
        {
          type: 'paragraphe',
          texte: [{ texte: ' Le pro' }, { texte: 'jet', gras: true }, { texte: 'e\u0301 ', gras: true }],
        },
        { type: 'liste', elements: [{ texte: [] }] },
        { type: 'tableau', lignes: [[[]], [[]]] },
      ]),
    ).toEqual([{ type: 'paragraphe', texte: [{ texte: 'Le pro' }, { texte: 'jeté', gras: true }] }]);
  });

  test('sans apparence, ce sont des lignes', () => {
    const plain = ['Un', 'Deux'].map((texte) => ({ type: 'paragraphe', texte: [{ texte, gras: false }] }) as const);
    expect(cleanRich(plain)).toBe('Un\nDeux');
  });

  test('un troisième niveau de liste rejoint le deuxième, dans l’ordre', () => {
    const item = (texte: string, ...elements: { texte: { texte: string }[] }[]) => ({ texte: [{ texte }], elements });
    expect(cleanRich([{ type: 'liste', elements: [item('a', item('b', item('c')), item('d'))] }])).toEqual([
      {
        type: 'liste',
        elements: [{ texte: [{ texte: 'a' }], elements: ['b', 'c', 'd'].map((texte) => ({ texte: [{ texte }] })) }],
      },
    ]);
  });
});

describe('relecture', () => {
  test('un lien dangereux perd son adresse et garde ses mots', () => {
    const { texte, refus } = readRich([{ type: 'paragraphe', texte: [{ texte: 'ici', lien: 'javascript:alert(1)' }] }]);
    expect(texte).toEqual([{ type: 'paragraphe', texte: [{ texte: 'ici' }] }]);
    expect(refus).toHaveLength(1);
  });

  test('des listes emboîtées mille fois ne font pas tomber la page', () => {
    let elements: unknown = [{ texte: [{ texte: 'fond' }] }];
    for (let depth = 0; depth < 1000; depth++) elements = [{ texte: [{ texte: 'x' }], elements }];
    const { texte, refus } = readRich([{ type: 'liste', elements }]);
    expect(refus).toContain('Une liste a été ramenée à deux niveaux');
    expect(linesOfRich(texte).length).toBeGreaterThan(10);
  });

  test('un texte démesuré est coupé, et on le dit', () => {
    const { texte, refus } = readRich(Array.from({ length: 60_000 }, () => ({ type: 'paragraphe', texte: 'x' })));
    expect(blocksOf(texte).length).toBeLessThanOrEqual(50_000);
    expect(refus.join()).toContain('trop long');
    expect(readRich('x'.repeat(2_000_000)).refus.join()).toContain('trop long');
  });
});

const SAMPLE = `Un *premier* paragraphe
sur deux lignes.

# Diagnostic

- **Accès** aux soins^[Source : exemple]
   1. délais
   2. distances
- [Le site](https://exemple.fr)

| Action | Date |
| --- | --- |
| Réunion | mars |`;

test('le Markdown fermé donne chaque sorte de bloc', () => {
  const texte = richFromMarkdown(SAMPLE);
  expect(plainRich(texte)).toBe(
    'Un premier paragraphe sur deux lignes.\nDiagnostic\n– Accès aux soins (Source : exemple)\n  1. délais\n  2. distances\n– Le site\nAction | Date\nRéunion | mars',
  );
  expect(notesOfRich(texte)).toEqual(['Source : exemple']);
  expect(richFromMarkdown(richToMarkdown(texte))).toEqual(texte);
  expect(richFromMarkdown('Une ligne.\n\nUne autre à 5*.')).toBe('Une ligne.\nUne autre à 5*.');
});

test('deux textes sont les mêmes s’ils disent la même chose de la même façon', () => {
  fc.assert(
    fc.property(anyRich, anyRich, (one, other) => {
      expect(sameRich(one, readRich(JSON.parse(JSON.stringify(one))).texte)).toBe(true);
      expect(sameRich(one, other)).toBe(JSON.stringify(one) === JSON.stringify(other));
    }),
  );
  expect(sameRich([{ type: 'liste', elements: [] }], [{ type: 'liste', numerotee: true, elements: [] }])).toBe(false);
});

test('les mots se comptent sans les numéros des listes ni les signes seuls', () => {
  expect(wordCount('L’accès aux soins\u00A0: un enjeu')).toBe(5);
  expect(wordCount(richFromMarkdown('1. Un deux\n2. Trois'))).toBe(3);
  expect(wordCount('')).toBe(0);
});

test('vide, c’est sans rien à lire', () => {
  expect(isEmptyRich(undefined)).toBe(true);
  expect(isEmptyRich(' \n')).toBe(true);
  expect(isEmptyRich([{ type: 'paragraphe', texte: [{ texte: ' ' }] }])).toBe(true);
  expect(isEmptyRich([{ type: 'paragraphe', texte: [{ texte: '', note: 'n' }] }])).toBe(false);
});

test.each([
  ['www.exemple.fr', 'https://www.exemple.fr'],
  ['exemple.fr/page?a=1', 'https://exemple.fr/page?a=1'],
  ['contact@exemple.fr', 'mailto:contact@exemple.fr'],
  [' https://exemple.fr ', 'https://exemple.fr'],
  ['javascript:alert(1)', undefined],
  ['bonjour', undefined],
  ['', undefined],
])('l’adresse « %s » devient %s', (typed, address) => {
  expect(asLink(typed)).toBe(address);
});
