import { lignesPliees, valeurEchappee } from '../ecriture/index.ts';

/** One day to remember. */
export interface EvenementDuJour {
  /** `AAAA-MM-JJ`. */
  readonly jour: string;
  readonly titre: string;
  /** A name of its own in the calendar, ASCII: taken in again, the event is replaced, not doubled. */
  readonly id: string;
  /** Days before it at which the agenda reminds of it; absent: never. */
  readonly rappel?: number;
}

/**
 * An iCalendar file (RFC 5545) of whole days, that any agenda opens.
 *
 * @param instant when it was made, ISO 8601.
 */
export function icalendar(evenements: readonly EvenementDuJour[], instant: string): string {
  const stamp = `${instant.replace(/[-:]|\.\d+/gu, '').slice(0, 15)}Z`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//CPTS mode d’emploi//FR',
    ...evenements.flatMap(({ jour, titre, id, rappel }) => [
      'BEGIN:VEVENT',
      `UID:${id}-${jour}@cpts-mode-d-emploi`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${jour.replaceAll('-', '')}`,
      `SUMMARY:${valeurEchappee(titre)}`,
      'TRANSP:TRANSPARENT',
      ...(rappel === undefined ? [] : reminder(titre, rappel)),
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return lignesPliees(lines);
}

/** RFC 5545, 3.6.6: a sentence on the screen, so many days before. */
const reminder = (title: string, days: number): readonly string[] => [
  'BEGIN:VALARM',
  'ACTION:DISPLAY',
  `TRIGGER:-P${days}D`,
  `DESCRIPTION:${valeurEchappee(title)}`,
  'END:VALARM',
];
