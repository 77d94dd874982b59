import { expect, test } from 'vitest';
import type { Bloc } from '../../../src/documents/index.ts';
import { withoutRefrain } from '../../../src/documents/lettre/refrain.ts';

const titre = (texte: string): Bloc => ({ type: 'titre', niveau: 2, texte });
const text = (libelle: string, note?: string): Bloc => ({
  type: 'redaction',
  nom: 'x',
  libelle,
  ...(note !== undefined && { note }),
  lignes: 4,
  blocs: [{ type: 'paragraphe', texte: 'Dit.' }],
});
const silent = (blocs: readonly Bloc[]): boolean[] =>
  withoutRefrain(blocs).flatMap((bloc) => (bloc.type === 'redaction' ? [bloc.titreAuDessus === true] : []));

test('un intitulé seul sous plusieurs titres ne se répète pas', () => {
  expect(silent([titre('Accès'), text('Idées'), titre('Crise'), text('Idées')])).toEqual([true, true]);
});

test('un intitulé qui ne revient pas, qui a un voisin ou une note reste', () => {
  expect(silent([titre('Accès'), text('Idées')])).toEqual([false]);
  expect(silent([titre('A'), text('Idées'), text('Suite'), titre('B'), text('Idées')])).toEqual([false, false, false]);
  expect(silent([titre('A'), text('Idées', 'Note'), titre('B'), text('Idées', 'Note')])).toEqual([false, false]);
});
