import fc from 'fast-check';
import { expect, test } from 'vitest';
import { adresseDeDemande, lireAdresse } from '../../../../src/islands/outils/calendrier/adresse.ts';

const CONNUES = ['acces-aux-soins', 'parcours', 'prevention', 'crise-sanitaire'];

test('écrire puis lire rend la demande', () => {
  const demande = fc.record({
    signature: fc
      .date({ min: new Date('1990-01-01'), max: new Date('2150-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10)),
    missions: fc.subarray(CONNUES, { minLength: 1 }),
  });
  fc.assert(
    fc.property(demande, (d) => {
      const { signature, missions, faute, ecarts } = lireAdresse(adresseDeDemande(d), CONNUES);
      expect({ signature, missions }).toEqual(d);
      expect([faute, ecarts]).toEqual([null, []]);
    }),
  );
});

test('se lit avec indulgence, et dit ce qu’elle n’a pas suivi', () => {
  const lue = lireAdresse('?Signature=15%20janvier%202027&MISSIONS=Parcours+yoga', CONNUES);
  expect(lue).toMatchObject({ signature: '2027-01-15', missions: ['parcours'], faute: null });
  expect(lue.ecarts[0]).toContain('yoga');
  expect(lireAdresse('?signature=demain', CONNUES)).toMatchObject({ signature: null, saisie: 'demain' });
  expect(lireAdresse('?signature=demain', CONNUES).faute).toContain('Écrivez la date');
});

test('sans rien, rien à redire', () => {
  expect(lireAdresse('', CONNUES)).toEqual({ saisie: '', signature: null, faute: null, missions: null, ecarts: [] });
});

test('n’importe quel texte se lit sans erreur', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (q) => void lireAdresse(q, CONNUES)));
});
