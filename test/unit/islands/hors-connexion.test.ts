import { expect, test } from 'vitest';
import { regionDe } from '../../../src/islands/hors-connexion/proposer.ts';

test.each([
  ['/contacts/normandie/orne/', 'normandie'],
  ['/contacts/normandie/', null],
  ['/contacts/', null],
  ['/telechargements/contacts-normandie.pdf', null],
  ['/hors-connexion/', null],
])('%s : la page gardée de sa région est %s', (chemin, region) => {
  expect(regionDe(chemin)).toBe(region);
});
