import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  evenementsDuCalendrier,
  lignesDuCalendrier,
  repereDit,
  reperesDuContrat,
} from '../../../../src/domain/calendrier/index.ts';

/** Five years, paid each year, as the agreement says; other texts may say otherwise. */
const CONTRAT = { annees: 5, source: 'duree', sources: ['versements'] };
const MISSIONS = [
  { slug: 'acces', titre: 'Accès', delais: { demarrage: 6, deploiement: 18, source: 'a' } },
  { slug: 'qualite', titre: 'Qualité', delais: { demarrage: null, deploiement: null, source: 'b' } },
];

describe('la vie du contrat', () => {
  test('quatre anniversaires, puis le dernier jour', () => {
    const reperes = reperesDuContrat('2028-02-29', CONTRAT);
    expect(reperes.map(({ jour }) => jour)).toEqual([
      '2029-02-28',
      '2030-02-28',
      '2031-02-28',
      '2032-02-29',
      '2033-02-28',
    ]);
    expect(reperes.map(repereDit).slice(0, 2)).toEqual([
      '1er anniversaire du contrat ACI',
      '2e anniversaire du contrat ACI',
    ]);
    expect(reperes.at(-1)).toMatchObject({ quoi: 'terme', annee: 5, sources: ['duree'] });
  });

  test('un texte qui le fait durer trois ans', () => {
    const reperes = reperesDuContrat('2027-01-15', { ...CONTRAT, annees: 3 });
    expect(reperes.map(({ jour }) => jour)).toEqual(['2028-01-15', '2029-01-15', '2030-01-14']);
    expect(reperes.map(repereDit).at(-1)).toBe('Dernier jour du contrat ACI (3\u00A0ans)');
  });
});

describe('les lignes et les jours d’agenda', () => {
  test('une mission sans délai a une ligne, et aucun jour', () => {
    const lignes = lignesDuCalendrier('2027-01-15', MISSIONS);
    expect(lignes.map(({ demarrage, deploiement }) => [demarrage, deploiement])).toEqual([
      ['2027-07-15', '2028-07-15'],
      [null, null],
    ]);
    expect(evenementsDuCalendrier('2027-01-15', lignes, [], '2026-11-22').map(({ id }) => id)).toEqual([
      'signature',
      'demarrage-acces',
      'deploiement-acces',
    ]);
  });

  test('une signature à venir est prévue ; passée ou du jour, elle est faite', () => {
    const titre = (signature: string) => evenementsDuCalendrier(signature, [], [], '2026-11-22')[0]?.titre;
    expect(titre('2026-11-23')).toBe('Signature du contrat ACI (date prévue)');
    expect(titre('2026-11-22')).toBe('Signature du contrat ACI');
    expect(titre('2024-03-01')).toBe('Signature du contrat ACI');
  });

  test('un rappel trente jours avant chaque échéance et avant la fin, aucun pour le reste', () => {
    const lignes = lignesDuCalendrier('2027-01-15', MISSIONS);
    const jours = evenementsDuCalendrier('2027-01-15', lignes, reperesDuContrat('2027-01-15', CONTRAT), '2026-11-22');
    expect(jours.filter(({ rappel }) => rappel === 30).map(({ id }) => id)).toEqual([
      'demarrage-acces',
      'deploiement-acces',
      'terme-5',
    ]);
    expect(jours.filter(({ rappel }) => rappel === undefined)).toHaveLength(5);
  });

  test('les jours sont en ordre, chacun a son nom, quelle que soit la signature', () => {
    const jour = fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(jour, (date) => {
        const signature = date.toISOString().slice(0, 10);
        const jours = evenementsDuCalendrier(
          signature,
          lignesDuCalendrier(signature, MISSIONS),
          reperesDuContrat(signature, CONTRAT),
          '2026-11-22',
        );
        expect(jours.map((each) => each.jour)).toEqual(jours.map((each) => each.jour).sort());
        expect(new Set(jours.map(({ id }) => id)).size).toBe(jours.length);
        expect(jours[0]?.id).toBe('signature');
      }),
    );
  });
});
