import { expect, test } from 'vitest';
import { enBref } from '../../../../src/domain/contacts/index.ts';
import type { Contact, Destinataire } from '../../../../src/schemas/index.ts';
import { contact } from './exemples.ts';

const departements = [
  { code: '59', nom: 'Nord' },
  { code: '62', nom: 'Pas-de-Calais' },
];
const ids = (contacts: readonly Contact[], qui: Destinataire) =>
  enBref({ contacts: [...contacts], departements }, qui).contacts.map(({ id }) => id);

test('l’ARS : sa boîte, puis son standard ; une liste d’appels ne répond à personne', () => {
  const site = contact({ id: 'site', site: 'https://exemple.fr' });
  const appels = contact({ id: 'appels', service: 'Liste des appels', site: 'https://exemple.fr/appels' });
  const siege = contact({ id: 'siege', telephone: '3646' });
  const boite = contact({ id: 'boite', courriel: 'cpts@exemple.fr' });
  expect(ids([appels, site, siege, boite], 'ars')).toEqual(['boite', 'siege']);
  expect(ids([appels, site], 'ars')).toEqual(['site']);
  expect(ids([contact({ etat: 'non-trouve', courriel: 'cpts@exemple.fr' })], 'ars')).toEqual([]);
});

test('un service de l’ARS dans chaque département : c’est lui que l’on cherche', () => {
  const pole = (code: string) => contact({ id: `pole-${code}`, nature: 'delegation', departements: [code] });
  expect(enBref({ contacts: [pole('59'), pole('62')], departements }, 'ars').parDepartement).toBe(true);
  expect(enBref({ contacts: [pole('59')], departements }, 'ars').parDepartement).toBe(false);
});

test('la caisse est toujours celle du département, jamais la première de la liste', () => {
  const caisses = [contact({ nature: 'assurance-maladie', departements: ['59'] })];
  expect(enBref({ contacts: caisses, departements }, 'caisse')).toEqual({ contacts: [], parDepartement: true });
});

test('les unions connues, une fois chacune ; un site à lire n’accompagne personne', () => {
  const contacts = [
    contact({ id: 'guichet', nature: 'guichet', site: 'https://exemple.fr' }),
    contact({ id: 'appui', nature: 'guichet', accompagne: true }),
    contact({ id: 'medecins', nature: 'urps' }),
    contact({ id: 'medecins-page', nature: 'urps', service: 'Page sur les CPTS' }),
    contact({ id: 'infirmiers', nature: 'urps', etat: 'non-trouve' }),
  ];
  expect(ids(contacts, 'urps')).toEqual(['medecins']);
  expect(ids(contacts, 'appui')).toEqual(['appui']);
});
