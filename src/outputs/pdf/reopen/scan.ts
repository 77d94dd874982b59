import { Damaged, FAILURE_COST, OBJECT_COST, type Budget } from './limits.ts';
import { isSpace, Parser } from './parser.ts';
import { isDict, isRef, nameAt, type Dict, type PdfObject, type Value } from './values.ts';

/** An object with its number, in the order of the file. */
export interface Found extends PdfObject {
  readonly number: number;
}
export interface Scan {
  readonly objects: readonly Found[];
  /** Dictionaries of the trailers and of the cross-reference streams, in the order of the file. */
  readonly trailers: readonly Dict[];
}

interface Raw {
  readonly number: number;
  readonly value: Value;
  /** Where the stream's data starts, and its `endstream`. */
  readonly span?: { readonly start: number; readonly end: number };
}

/**
 * Finds every object of a file by reading it from end to end, without its cross-reference table.
 *
 * A table can be damaged, hybrid, compressed or wrong; the objects say themselves what they are. When a number comes twice
 * (a file completed by a viewer), the last one in the file is the current one. One pass: time grows with the file.
 */
export function scan(bytes: Uint8Array, budget: Budget): Scan {
  const raws: Raw[] = [];
  const trailers: Dict[] = [];
  for (let at = nextWord(bytes, 0); at < bytes.length; at = nextWord(bytes, at)) {
    budget.spend(OBJECT_COST);
    const parser = new Parser(bytes, at, budget);
    const number = parser.accept('obj') ? numberBefore(bytes, at) : undefined;
    at += 3;
    if (number === undefined && !parser.accept('trailer')) continue;
    const value = attempt(parser, budget);
    if (value === undefined) continue;
    at = parser.at;
    if (isDict(value) && (number === undefined || nameAt(value, 'Type') === 'XRef')) trailers.push(value);
    if (number === undefined) continue;
    const span = isDict(value) ? streamSpan(parser, value) : undefined;
    raws.push({ number, value, ...(span && { span }) });
    at = span?.end ?? at;
  }
  return { objects: withStreams(raws, bytes), trailers };
}

function attempt(parser: Parser, budget: Budget): Value | undefined {
  try {
    return parser.value();
  } catch (error) {
    if (!(error instanceof Damaged)) throw error;
    budget.spend(FAILURE_COST);
    return undefined;
  }
}

/** The next « obj » or « trailer », or the end of the file. */
function nextWord(bytes: Uint8Array, from: number): number {
  for (let i = from; i < bytes.length; i++) {
    if (bytes[i] === 0x6f && bytes[i + 1] === 0x62 && bytes[i + 2] === 0x6a) return i;
    if (bytes[i] === 0x74 && bytes[i + 1] === 0x72 && bytes[i + 2] === 0x61) return i;
  }
  return bytes.length;
}

/** The object number in « 12 0 obj », read backwards from « obj ». */
function numberBefore(bytes: Uint8Array, at: number): number | undefined {
  const words = new TextDecoder('latin1').decode(bytes.subarray(Math.max(0, at - 24), at));
  const number = /(?:^|\D)(\d{1,8})\s+\d{1,5}\s+$/.exec(words)?.[1];
  return number === undefined ? undefined : Number(number);
}

/** Where the data of a stream lies, when « stream » comes after the dictionary. */
function streamSpan(parser: Parser, dict: Dict): { start: number; end: number } | undefined {
  parser.skipSpace();
  if (!parser.accept('stream')) return undefined;
  const { bytes } = parser;
  if (bytes[parser.at] === 13) parser.at++;
  if (bytes[parser.at] === 10) parser.at++;
  const start = parser.at;
  const length = dict.get('Length');
  const exact = typeof length === 'number' && length >= 0 && endsAt(bytes, start + length);
  return { start, end: exact ? start + length : endstream(bytes, start) };
}

function endsAt(bytes: Uint8Array, position: number): boolean {
  let at = position;
  while (isSpace(bytes[at]) && at < position + 2) at++;
  return endstream(bytes.subarray(at, at + 9), 0) === 0;
}

/** The next « endstream », or the end of the bytes. */
function endstream(bytes: Uint8Array, from: number): number {
  const word = 'endstream';
  for (let at = bytes.indexOf(0x65, from); at >= 0; at = bytes.indexOf(0x65, at + 1)) {
    let same = 1;
    while (same < word.length && bytes[at + same] === word.charCodeAt(same)) same++;
    if (same === word.length) return at;
  }
  return bytes.length;
}

/** Cuts each stream at its `Length`, which may be an object of its own; else before the line end that precedes « endstream ». */
function withStreams(raws: readonly Raw[], bytes: Uint8Array): Found[] {
  const values = new Map(raws.map((raw) => [raw.number, raw.value]));
  return raws.map(({ number, value, span }) => {
    if (!span || !isDict(value)) return { number, value };
    const declared = value.get('Length');
    const length = isRef(declared) ? values.get(declared.ref) : declared;
    const exact = typeof length === 'number' && length >= 0 && endsAt(bytes, span.start + length);
    return {
      number,
      value,
      stream: bytes.subarray(span.start, exact ? span.start + length : beforeLineEnd(bytes, span)),
    };
  });
}

function beforeLineEnd(bytes: Uint8Array, { start, end }: { start: number; end: number }): number {
  let at = end;
  if (at > start && bytes[at - 1] === 10) at--;
  if (at > start && bytes[at - 1] === 13) at--;
  return at;
}
