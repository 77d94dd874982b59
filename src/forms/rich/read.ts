import { isRecord } from '../record.ts';
import type { RichBlock, RichItem, RichRun, RichText } from '../rich.ts';
import { isLink } from './link.ts';

export interface RichReading {
  readonly texte: RichText;
  /** What was left out or changed, for the reader, without a final point; the same thing is said once. */
  readonly refus: string[];
}

/** A text of 40 pages has 120,000 signs and a thousand pieces: ten times that is no longer a text. */
const MOST_SIGNS = 1_500_000;
const MOST_PIECES = 50_000;
const MOST_COLUMNS = 40;
const DEEPEST = 30;

interface Reader {
  signs: number;
  pieces: number;
  readonly told: Set<string>;
}

/**
 * Whatever a file holds, as a long text: what has not the shape of one is left out and told in `refus`.
 *
 * A text that `RichText` describes comes out the same; cleaning is another matter (`cleanRich`). Never throws.
 */
export function readRich(raw: unknown): RichReading {
  const reader: Reader = { signs: MOST_SIGNS, pieces: MOST_PIECES, told: new Set() };
  const texte = readText(raw, reader);
  return { texte, refus: [...reader.told] };
}

function readText(raw: unknown, reader: Reader): RichText {
  if (raw === undefined || raw === null) return '';
  if (typeof raw === 'string') return taken(raw, reader);
  if (Array.isArray(raw)) return raw.flatMap((each) => readBlock(each, reader));
  reader.told.add('Une réponse n’a pas la forme d’un texte');
  return '';
}

function readBlock(raw: unknown, reader: Reader): RichBlock[] {
  if (!hasRoom(reader)) return [];
  if (isRecord(raw)) {
    const { type } = raw;
    if (type === 'paragraphe') return [{ type, texte: readRuns(raw['texte'], reader) }];
    if (type === 'titre') return [{ type, niveau: raw['niveau'] === 2 ? 2 : 1, texte: readRuns(raw['texte'], reader) }];
    if (type === 'liste') return readList(raw, reader);
    if (type === 'tableau') return readTable(raw['lignes'], reader);
  }
  return unread(reader);
}

function unread(reader: Reader): [] {
  reader.told.add('Un passage d’une sorte inconnue a été laissé de côté');
  return [];
}

function readList(raw: { readonly [key: string]: unknown }, reader: Reader): RichBlock[] {
  const elements = readItems(raw['elements'], reader, 1);
  if (elements.length === 0) return [];
  return [{ type: 'liste', ...(raw['numerotee'] === true && { numerotee: true }), elements }];
}

/** Lists deeper than two levels join the second one: their words stay, in their order. */
function readItems(raw: unknown, reader: Reader, level: number): readonly RichItem[] {
  return listOf(raw, reader).flatMap((each) => {
    if (!isRecord(each)) return [{ texte: readRuns(each, reader) }];
    if (level > DEEPEST || !hasRoom(reader)) return unread(reader);
    const texte = readRuns(each['texte'], reader);
    const elements = each['elements'] === undefined ? [] : readItems(each['elements'], reader, level + 1);
    if (elements.length === 0) return [{ texte }];
    if (level === 1) return [{ texte, elements, ...(each['numerotee'] === true && { numerotee: true }) }];
    reader.told.add('Une liste a été ramenée à deux niveaux');
    return [{ texte }, ...elements];
  });
}

function readTable(raw: unknown, reader: Reader): RichBlock[] {
  const rows = listOf(raw, reader).map((row) =>
    hasRoom(reader) ? listOf(row, reader).map((cell) => readRuns(cell, reader)) : [],
  );
  const widest = rows.reduce((most, { length }) => Math.max(most, length), 0);
  if (widest > MOST_COLUMNS) reader.told.add(`Un tableau a été ramené à ${MOST_COLUMNS} colonnes`);
  const width = Math.min(widest, MOST_COLUMNS);
  if (width === 0) return [];
  return [{ type: 'tableau', lignes: rows.map((row) => Array.from({ length: width }, (_, n) => row[n] ?? [])) }];
}

function readRuns(raw: unknown, reader: Reader): readonly RichRun[] {
  if (typeof raw === 'string') return raw === '' ? [] : [{ texte: taken(raw, reader) }];
  return listOf(raw, reader).flatMap((each) => readRun(each, reader));
}

function readRun(raw: unknown, reader: Reader): readonly RichRun[] {
  if (!hasRoom(reader)) return [];
  if (typeof raw === 'string') return [{ texte: taken(raw, reader) }];
  if (!isRecord(raw) || typeof raw['texte'] !== 'string') {
    reader.told.add('Des mots qui n’avaient pas la forme d’un texte ont été laissés de côté');
    return [];
  }
  const lien = readLink(raw['lien'], reader);
  const note = typeof raw['note'] === 'string' ? taken(raw['note'], reader) : undefined;
  return [
    {
      texte: taken(raw['texte'], reader),
      ...(raw['gras'] === true && { gras: true }),
      ...(raw['italique'] === true && { italique: true }),
      ...(lien !== undefined && { lien }),
      ...(note !== undefined && { note }),
    },
  ];
}

function readLink(raw: unknown, reader: Reader): string | undefined {
  if (raw === undefined) return undefined;
  if (typeof raw === 'string' && isLink(raw)) return raw;
  reader.told.add('Un lien a été retiré\u00a0: son adresse n’est ni une page web, ni une adresse e-mail');
  return undefined;
}

function listOf(raw: unknown, reader: Reader): readonly unknown[] {
  if (Array.isArray(raw)) return raw;
  if (raw !== undefined) reader.told.add('Des mots qui n’avaient pas la forme d’un texte ont été laissés de côté');
  return [];
}

/** As many signs of `texte` as there is room for. */
function taken(texte: string, reader: Reader): string {
  if (texte.length <= reader.signs) {
    reader.signs -= texte.length;
    return texte;
  }
  const kept = texte.slice(0, Math.max(0, reader.signs));
  reader.signs = -1;
  hasRoom(reader);
  return kept;
}

/** Whether one more piece may be read; it is counted. */
function hasRoom(reader: Reader): boolean {
  reader.pieces -= 1;
  if (reader.signs >= 0 && reader.pieces >= 0) return true;
  reader.told.add('Le texte est trop long\u00a0: sa fin a été laissée de côté');
  return false;
}
