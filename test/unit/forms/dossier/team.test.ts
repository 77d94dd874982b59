import { describe, expect, test } from 'vitest';
import {
  isAlone,
  isMineToWrite,
  newTracking,
  type SectionTracking,
  type Tracking,
} from '../../../../src/forms/index.ts';

const le = '2026-11-22T10:00:00.000Z';
const suivi = newTracking('essai');
const withSection = (section: SectionTracking): Tracking => ({ ...suivi, sections: { qui: section } });

describe('une personne seule', () => {
  test('l’est dans un dossier neuf, et quand elle signe tout de son nom', () => {
    expect(isAlone(null)).toBe(true);
    expect(isAlone(suivi)).toBe(true);
    expect(isAlone({ ...suivi, reponses: { a: { le, par: 'Dominique' }, b: { le } } })).toBe(true);
    expect(isAlone(withSection({ terminee: true, responsable: '', commentaires: [] }))).toBe(true);
  });

  test.each<SectionTracking>([
    { responsable: 'Claude' },
    { relecteur: 'Claude' },
    { confiee: { le } },
    { avis: { le, valeur: 'acceptable' } },
    { commentaires: [{ le, id: '1', texte: 'Bien' }] },
  ])('ne l’est plus après %j', (section) => expect(isAlone(withSection(section))).toBe(false));

  test('ne l’est plus quand deux noms signent, ni dans une copie', () => {
    expect(isAlone({ ...suivi, reponses: { a: { le, par: 'Dominique' }, b: { le, par: 'Claude' } } })).toBe(false);
    expect(isAlone({ ...suivi, confie: { le, pour: 'relecture' } })).toBe(false);
  });
});

test('une copie faite pour des sections ne laisse pas écrire les autres', () => {
  const copy: Tracking = { ...suivi, confie: { le, pour: 'redaction', sections: ['quoi'] } };
  expect(['qui', 'quoi'].filter((id) => isMineToWrite(copy, id))).toEqual(['quoi']);
  expect(isMineToWrite(suivi, 'qui')).toBe(true);
  expect(isMineToWrite(null, 'qui')).toBe(true);
});
