import { describe, expect, test } from 'vitest';
import { courrielsDans, estBoiteDeService } from '../../../src/schemas/index.ts';

describe('une boîte de service se publie, une personne jamais', () => {
  test.each([
    'ars-bretagne-secretariat-daspf@ars.sante.fr',
    'ars-hdf-dos-pole-aisne@ars.sante.fr',
    'contact@cpts.fr',
    'CONTACT@cpts.fr',
    'dominique@exemple.fr',
    'dominique.exemple@mail.example.org',
  ])('%s', (adresse) => expect(estBoiteDeService(adresse)).toBe(true));

  test.each([
    'dominique.exemple@ars.sante.fr',
    'dominique-exemple@ars.sante.fr',
    'dexemple@assurance-maladie.fr',
    'arsene.exemple@ars.sante.fr',
    'dominique@exemple.fr.ars.sante.fr',
  ])('%s', (adresse) => expect(estBoiteDeService(adresse)).toBe(false));
});

test('les adresses se retrouvent dans un texte', () => {
  expect(courrielsDans('À : <a.b@c.fr>, puis d@e-f.sante.fr. Rien @ici.')).toEqual(['a.b@c.fr', 'd@e-f.sante.fr']);
});
