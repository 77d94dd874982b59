import fc from 'fast-check';
import { expect, test } from 'vitest';
import { icalendar } from '../../../../src/domain/calendrier/index.ts';

const INSTANT = '2026-11-22T04:30:00.000Z';
const unfolded = (text: string) => text.replaceAll('\r\n ', '').split('\r\n');

test('un jour entier, avec son titre', () => {
  const lines = unfolded(icalendar([{ jour: '2027-09-01', titre: 'Démarrer ; accès, soins', id: 'acces-d' }], INSTANT));
  expect(lines).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//CPTS mode d’emploi//FR',
    'BEGIN:VEVENT',
    'UID:acces-d-2027-09-01@cpts-mode-d-emploi',
    'DTSTAMP:20261122T043000Z',
    'DTSTART;VALUE=DATE:20270901',
    'SUMMARY:Démarrer \\; accès\\, soins',
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]);
});

test('un rappel est dans son jour, et dit le même titre', () => {
  const lines = unfolded(icalendar([{ jour: '2027-09-01', titre: 'Accès, soins', id: 'a', rappel: 30 }], INSTANT));
  expect(lines.slice(7, 14)).toEqual([
    'SUMMARY:Accès\\, soins',
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    'TRIGGER:-P30D',
    'DESCRIPTION:Accès\\, soins',
    'END:VALARM',
  ]);
  expect(lines.slice(14)).toEqual(['END:VEVENT', 'END:VCALENDAR', '']);
});

test('aucune ligne ne dépasse 75 octets, aucun titre n’est perdu', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (titre) => {
      const text = icalendar([{ jour: '2027-09-01', titre, id: 'x' }], INSTANT);
      for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
      const summary = unfolded(text).find((line) => line.startsWith('SUMMARY:')) ?? '';
      const back = summary.slice(8).replace(/\\(n|.)/gu, (_all, sign: string) => (sign === 'n' ? '\n' : sign));
      expect(back).toBe(titre.replace(/\r?\n/gu, '\n'));
    }),
  );
});
