import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fileName, mailto, type Answers } from '../../../src/forms/index.ts';
import { answers, form } from './sample.ts';

describe('le nom du fichier', () => {
  test.each<[Answers, string]>([
    [{}, 'FICHE-2026-11-21.pdf'],
    [{ territoire: 'Saint-Exemple' }, 'FICHE-saint-exemple-2026-11-21.pdf'],
    [
      { territoire: ' ', referents: [{}, { nom: 'Sœur Cécile L’Épreuve' }] },
      'FICHE-soeur-cecile-l-epreuve-2026-11-21.pdf',
    ],
    [{ territoire: '../../etc/passwd\u202E' }, 'FICHE-etc-passwd-2026-11-21.pdf'],
    [{ territoire: 'Ελλάδα' }, 'FICHE-2026-11-21.pdf'],
    [{ territoire: 'commune '.repeat(20) }, `FICHE-${'commune-'.repeat(7)}2026-11-21.pdf`],
  ])('%j : %s', (given, name) => expect(fileName(form, given, '2026-11-21', 'pdf')).toBe(name));

  test('d’un brouillon le dit, avec son auteur', () => {
    const given = { territoire: 'Saint-Exemple' };
    const name = (auteur: string) => fileName(form, given, '2026-11-21', 'pdf', { auteur });
    expect(name('')).toBe('FICHE-saint-exemple-brouillon-2026-11-21.pdf');
    expect(name('Camille')).toBe('FICHE-saint-exemple-brouillon-camille-2026-11-21.pdf');
  });

  test('d’un brouillon est court et sûr, qui que ce soit', () => {
    fc.assert(
      fc.property(answers, fc.string({ unit: 'grapheme', maxLength: 60 }), (given, auteur) => {
        const name = fileName(form, given, '2026-11-21', 'cpts.json', { auteur });
        expect(name).toMatch(/^FICHE(-[a-z0-9]+)*-brouillon(-[a-z0-9]+)*-2026-11-21\.cpts\.json$/u);
        expect(name.length).toBeLessThanOrEqual(80);
      }),
    );
  });

  test('est toujours court et sûr', () => {
    fc.assert(
      fc.property(answers, (given) => {
        expect(fileName(form, given, '2026-11-21', 'json')).toMatch(/^FICHE(-[a-z0-9]+)*-2026-11-21\.json$/u);
        expect(fileName(form, given, '2026-11-21', 'json').length).toBeLessThanOrEqual(80);
      }),
    );
  });
});

describe('le courriel préparé', () => {
  test('porte l’adresse, l’objet et le corps, encodés', () => {
    expect(mailto(form, 'FICHE.pdf')).toBe(
      'mailto:service@exemple.fr?subject=R%C3%A9ponse%20%26%20suite&body=Bonjour%2C%0D%0A%0D%0AVoici%20FICHE.pdf.',
    );
  });

  test('n’existe pas sans boîte aux lettres', () => {
    const destinataire = { organisme: 'ARS', adresse: ['1 rue du Spécimen'] };
    expect(mailto({ ...form, destinataire }, 'FICHE.pdf')).toBeNull();
  });
});
