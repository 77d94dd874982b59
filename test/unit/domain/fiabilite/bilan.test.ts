import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bilan, type ContactPublie, type Relecture } from '../../../../src/domain/fiabilite/index.ts';

const JOUR = '2026-11-22';
const page = (titre: string, aRevoirLe: string): Relecture => ({
  titre,
  href: `/guides/${titre}/`,
  verifieLe: '2026-05-22',
  aRevoirLe,
});
const contact = (organisme: string, etat: ContactPublie['etat'], dateDeSource: string): ContactPublie => ({
  organisme,
  href: `/contacts/bretagne/#${organisme}`,
  etat,
  dateDeSource,
});

test('les pages : en retard dès le lendemain, bientôt sous quatre-vingt-dix jours', () => {
  const { enRetard, bientot, ajour } = bilan(
    [
      page('demain', '2026-11-23'),
      page('hier', '2026-11-21'),
      page('ce-jour', JOUR),
      page('trois-mois', '2027-02-20'),
      page('plus-tard', '2027-02-21'),
      page('jadis', '2025-01-01'),
    ],
    [],
    JOUR,
  );
  expect(enRetard.map(({ titre }) => titre)).toEqual(['jadis', 'hier']);
  expect(bientot.map(({ titre }) => titre)).toEqual(['ce-jour', 'demain', 'trois-mois']);
  expect(ajour).toBe(4);
});

test('les contacts : la date de la source décide, sans date d’abord', () => {
  const { contacts } = bilan(
    [],
    [
      contact('recent', 'lu', '2025-03'),
      contact('vieux', 'lu', '2021-09'),
      contact('sans-date', 'a-verifier', 'sans date'),
      contact('cherche', 'non-trouve', '2025'),
    ],
    JOUR,
  );
  expect(contacts.lus).toBe(1);
  expect(contacts.anciens.map(({ organisme }) => organisme)).toEqual(['sans-date', 'vieux']);
  expect(contacts.introuvables.map(({ organisme }) => organisme)).toEqual(['cherche']);
});

test('rien ne se perd : chaque page et chaque contact est compté une fois', () => {
  const jour = fc
    .date({ min: new Date('2020-01-01'), max: new Date('2032-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const pages = fc.array(jour.map((date) => page('p', date)));
  const contacts = fc.array(
    fc
      .tuple(fc.constantFrom('lu', 'a-verifier', 'non-trouve'), fc.oneof(jour, fc.constant('sans date')))
      .map(([etat, date]) => contact('c', etat, date)),
  );
  fc.assert(
    fc.property(pages, contacts, jour, (des, les, le) => {
      const lu = bilan(des, les, le);
      expect(lu.enRetard.length + lu.ajour).toBe(des.length);
      expect(lu.contacts.lus + lu.contacts.aVerifier + lu.contacts.nonTrouves).toBe(les.length);
    }),
  );
});
