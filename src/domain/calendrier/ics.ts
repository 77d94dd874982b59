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

const ENCODER = new TextEncoder();
/** RFC 5545, 3.1: bytes on a line, its end not counted. */
const WIDEST = 75;

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
      `SUMMARY:${escaped(titre)}`,
      'TRANSP:TRANSPARENT',
      ...(rappel === undefined ? [] : reminder(titre, rappel)),
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}

/** RFC 5545, 3.6.6: a sentence on the screen, so many days before. */
const reminder = (title: string, days: number): readonly string[] => [
  'BEGIN:VALARM',
  'ACTION:DISPLAY',
  `TRIGGER:-P${days}D`,
  `DESCRIPTION:${escaped(title)}`,
  'END:VALARM',
];

const escaped = (text: string): string => text.replace(/[\\;,]/gu, '\\$&').replace(/\r?\n/gu, '\\n');

/** Cut between characters, a space at the head of what follows. */
function folded(line: string): string {
  const parts: string[] = [];
  let part = '';
  for (const character of line) {
    const room = parts.length === 0 ? WIDEST : WIDEST - 1;
    if (ENCODER.encode(part + character).length > room) {
      parts.push(part);
      part = '';
    }
    part += character;
  }
  return [...parts, part].join('\r\n ');
}
