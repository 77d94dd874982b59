import { type Zippable, zipSync } from 'fflate';

export interface ZippedFile {
  /** Path inside the archive, `/` between folders; any character, written in UTF-8. */
  readonly nom: string;
  readonly octets: Uint8Array;
}

/** Compressed already: storing them saves time and loses nothing. */
const STORED = /\.(?:pdf|docx|xlsx|zip|png|jpe?g|webp|woff2)$/iu;

/**
 * One ZIP archive of these files, in the order given: same files, same day, same bytes, whatever the machine.
 * Two files of the same name are both kept, the second as « nom (2).pdf ».
 *
 * @param date its day, in UTC, is written on every file, at noon; the format knows 1980 to 2099.
 */
export function zipOf(files: readonly ZippedFile[], date: Date): Uint8Array<ArrayBuffer> {
  const mtime = noonOnTheWall(date);
  const entries = new Map<string, Zippable[string]>();
  for (const { nom, octets } of files) {
    entries.set(freeName(nom, entries), [octets, { level: STORED.test(nom) ? 0 : 6, mtime }]);
  }
  return new Uint8Array(zipSync(Object.fromEntries(entries)));
}

function freeName(nom: string, taken: ReadonlyMap<string, unknown>): string {
  const safe = nom.replace(/^\/+/u, '') || 'fichier';
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? safe : safe.replace(/(\.[^./]*)?$/u, (ending) => ` (${number})${ending}`);
    if (!taken.has(name)) return name;
  }
}

/** A ZIP holds the hour of a clock on a wall, without its zone: noon is the same noon on any machine. */
function noonOnTheWall(date: Date): Date {
  const year = Math.min(2099, Math.max(1980, date.getUTCFullYear()));
  return new Date(year, date.getUTCMonth(), date.getUTCDate(), 12);
}
