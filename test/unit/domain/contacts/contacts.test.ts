import { describe, expect, test } from 'vitest';
import {
  confiance,
  contactsDuDepartement,
  aUneCarte,
  etatDit,
  numeroComplet,
  parNature,
  slugDeLieu,
  texteACopier,
} from '../../../../src/domain/contacts/index.ts';
import { contact } from './exemples.ts';

describe('les contacts d’un département', () => {
  const contacts = [
    contact({ id: 'delegation-62', nature: 'delegation', departements: ['62'] }),
    contact({ id: 'delegation-59', nature: 'delegation', departements: ['59'], etat: 'non-trouve' }),
    contact({ id: 'siege' }),
    contact({ id: 'cpam', nature: 'assurance-maladie', departements: ['59', '62'] }),
    contact({ id: 'msa', nature: 'msa' }),
    contact({ id: 'urps', nature: 'urps' }),
    contact({ id: 'guichet-59', nature: 'guichet', departements: ['59'] }),
  ];
  const ids = (liste: readonly { id: string }[]) => liste.map(({ id }) => id);

  test('chacun a les siens et ceux de toute la région', () => {
    const { delegations, delegationTrouvee, ars, caisses, appuis } = contactsDuDepartement(contacts, '62');
    expect(delegationTrouvee).toBe(true);
    expect([delegations, ars, caisses, appuis].map(ids)).toEqual([
      ['delegation-62'],
      ['siege'],
      ['cpam', 'msa'],
      ['urps'],
    ]);
  });
  test('une délégation non trouvée n’est pas une délégation', () => {
    const { delegations, delegationTrouvee } = contactsDuDepartement(contacts, '59');
    expect([ids(delegations), delegationTrouvee]).toEqual([['delegation-59'], false]);
    expect(contactsDuDepartement(contacts, '80').delegationTrouvee).toBe(false);
  });
  test('des sites ne suffisent pas à joindre ; une adresse de l’ARS ou d’une caisse suffit, pas celle d’une union', () => {
    const urps = contact({ id: 'urps', nature: 'urps', telephone: '3646' });
    const site = contact({ id: 'ars', site: 'https://exemple.fr' });
    const boite = { courriel: 'cpts@exemple.fr' };
    const caisse = contact({ id: 'cpam', nature: 'assurance-maladie', departements: ['59'], ...boite });
    expect(contactsDuDepartement([site, urps], '59').joignable).toBe(false);
    expect(contactsDuDepartement([site, urps, caisse], '59').joignable).toBe(true);
    expect(contactsDuDepartement([site, urps, caisse], '62').joignable).toBe(false);
    expect(contactsDuDepartement([contact({ etat: 'non-trouve', ...boite })], '59').joignable).toBe(false);
  });
  test('un service de l’ARS pour ce seul département en tient lieu', () => {
    const pole = contact({ id: 'pole', nature: 'ars', departements: ['80'] });
    expect(ids(contactsDuDepartement([pole], '80').delegations)).toEqual(['pole']);
  });
});

test('les groupes suivent l’ordre de lecture, et rien ne se perd', () => {
  const natures = ['urps', 'ars', 'msa', 'delegation', 'assurance-maladie', 'etat', 'paps', 'guichet'] as const;
  const groupes = parNature(natures.map((nature) => contact({ id: nature, nature })));
  expect(groupes.map(({ contacts }) => contacts.map(({ id }) => id))).toEqual([
    ['delegation', 'ars'],
    ['assurance-maladie', 'msa'],
    ['paps'],
    ['urps'],
    ['guichet'],
    ['etat'],
  ]);
});

test.each([
  ['Côtes-d’Armor', 'cotes-d-armor'],
  ['Val-d’Oise', 'val-d-oise'],
  ['La Réunion', 'la-reunion'],
  ['Provence-Alpes-Côte d’Azur', 'provence-alpes-cote-d-azur'],
])('« %s » s’écrit %s dans une adresse', (nom, slug) => expect(slugDeLieu(nom)).toBe(slug));

test.each([
  ['02 90 08 80 00', '+33290088000'],
  ['0590 99 00 00', '+590590990000'],
  ['0596 39 00 00', '+596596390000'],
  ['0262 97 00 00', '+262262970000'],
  ['0639 00 00 00', '+262639000000'],
  ['08 09 40 00 00', '0809400000'],
  ['3646', '3646'],
])('« %s » se compose %s', (ecrit, compose) => expect(numeroComplet(ecrit)).toBe(compose));

test('une adresse lue il y a plus de deux ans est à vérifier, quoi qu’en dise sa fiche', () => {
  expect(confiance({ etat: 'lu' }, '2026-01', '2026-11-22')).toBe('lu');
  expect(confiance({ etat: 'lu' }, '2021-09', '2026-11-22')).toBe('a-verifier');
  expect(confiance({ etat: 'lu' }, 'sans date', '2026-11-22')).toBe('a-verifier');
  expect(confiance({ etat: 'non-trouve' }, '2021', '2026-11-22')).toBe('non-trouve');
});

test('ce que l’on copie tient sur une enveloppe, ou donne le site faute de mieux', () => {
  const adresse = ['1 rue de l’Exemple', '35000 Saint-Exemple'];
  expect(texteACopier(contact({ service: 'Siège', adresse, site: 'https://exemple.fr' }))).toBe(
    'ARS Exemple\nSiège\n1 rue de l’Exemple\n35000 Saint-Exemple',
  );
  expect(texteACopier(contact({ site: 'https://exemple.fr' }))).toBe('ARS Exemple\nhttps://exemple.fr');
  expect(aUneCarte(contact())).toBe(false);
  expect(aUneCarte(contact({ telephone: '3646' }))).toBe(true);
  expect(aUneCarte(contact({ site: 'https://exemple.fr' }))).toBe(false);
});

test('on vérifie avant d’envoyer là où l’on peut envoyer, d’appeler là où l’on appelle ; ailleurs on vérifie', () => {
  const telephone = '02 90 08 80 00';
  expect(etatDit('a-verifier', contact({ telephone }))).toBe('À vérifier avant d’appeler');
  expect(etatDit('a-verifier', contact({ telephone, adresse: ['35000 Saint-Exemple'] }))).toBe(
    'À vérifier avant d’envoyer ou d’appeler',
  );
  expect(etatDit('a-verifier', contact({ courriel: 'cpts@exemple.fr' }))).toBe('À vérifier avant d’envoyer');
  expect(etatDit('a-verifier', contact({ site: 'https://exemple.fr' }))).toBe('À vérifier');
  expect(etatDit('lu', contact({ courriel: 'cpts@exemple.fr' }))).toBe('Lu récemment');
});
