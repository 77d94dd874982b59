import { expect, test } from 'vitest';
import { pageAddress, shownAddress } from '../../../src/islands/form/pageAddress.ts';

const BUILT = 'https://exemple.fr/formulaires/lettre/';

test.each([
  ['https://cpts.exemple.org/formulaires/lettre/#/documents', 'https://cpts.exemple.org/formulaires/lettre/'],
  ['http://intranet/cpts/lettre/', 'http://intranet/cpts/lettre/'],
  ['http://localhost:4321/formulaires/lettre/', BUILT],
  ['http://127.0.0.1:4321/formulaires/lettre/', BUILT],
  ['http://[::1]:4321/formulaires/lettre/', BUILT],
  ['file:///home/lettre.html', BUILT],
])('à l’adresse %s, la page se dit %s', (here, said) => expect(pageAddress(BUILT, new URL(here))).toBe(said));

test.each([
  ['https://cpts.exemple.org/simulateur/?habitants=1#x', 'https://cpts.exemple.org/simulateur/'],
  ['http://127.0.0.1:4321/simulateur/', 'http://127.0.0.1:4321/simulateur/'],
  ['file:///home/simulateur.html', BUILT],
])('le lien à copier de %s est %s', (here, said) => expect(shownAddress(BUILT, new URL(here))).toBe(said));

test('pendant la construction du site, la page se dit à l’adresse où il sera', () =>
  expect(pageAddress(BUILT, undefined)).toBe(BUILT));
