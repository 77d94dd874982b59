/**
 * Reads a ZIP that someone chose, in bounded time and memory: nothing is unfolded but what is asked for, and no more than
 * a limit in all. Names and sizes written in the archive are never believed.
 */
import { Inflate } from 'fflate';

/** The archive unfolds into more than we accept to read. */
export class TooLarge extends Error {}
/** What is written there is not what a ZIP would say. */
export class Damaged extends Error {}

/** Bytes of an archive we accept to open. */
export const MAX_ARCHIVE = 25_000_000;
/** Bytes that all the entries read from one archive may unfold into. */
export const MAX_UNFOLDED = 26_000_000;
const MAX_ENTRIES = 5000;
/** One byte of deflate unfolds into at most 1032: a slice this small cannot fill the memory. */
const SLICE = 4096;

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly size: number;
  readonly at: number;
}

export interface Archive {
  /** Names of the files, in the order of the archive; folders left out. */
  readonly names: readonly string[];
  /**
   * Bytes of one file; undefined when the archive has none of that name.
   *
   * @throws {TooLarge} beyond what the archive may unfold into.
   * @throws {Damaged} when its bytes are not what they should be.
   */
  read(name: string): Uint8Array | undefined;
}

/** Whether bytes begin as a ZIP does. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
}

/**
 * Opens an archive, without unfolding anything yet.
 *
 * @throws {TooLarge} over 25 MB, or more than 5,000 entries.
 * @throws {Damaged} when its directory cannot be read.
 */
export function openZip(bytes: Uint8Array): Archive {
  if (bytes.length > MAX_ARCHIVE) throw new TooLarge();
  const entries = directory(bytes);
  let left = MAX_UNFOLDED;
  return {
    names: [...entries.keys()].filter((name) => !name.endsWith('/')),
    read(name) {
      const entry = entries.get(name);
      if (!entry) return undefined;
      const content = unfold(packed(bytes, entry), entry.method, left);
      left -= content.length;
      return content;
    },
  };
}

function directory(bytes: Uint8Array): ReadonlyMap<string, Entry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  const count = view.getUint16(end + 10, true);
  if (count > MAX_ENTRIES) throw new TooLarge();
  const entries = new Map<string, Entry>();
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < count; i += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== ENTRY) throw new Damaged();
    const length = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + length));
    entries.set(name, {
      name,
      method: view.getUint16(at + 10, true),
      size: view.getUint32(at + 20, true),
      at: view.getUint32(at + 42, true),
    });
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** The end record stands before a comment of at most 65,535 bytes. */
function endOf(view: DataView): number {
  const last = view.byteLength - 22;
  for (let at = last; at >= Math.max(0, last - 0xffff); at -= 1) if (view.getUint32(at, true) === END) return at;
  throw new Damaged();
}

function packed(bytes: Uint8Array, { at, size }: Entry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (at + 30 > bytes.length || view.getUint32(at, true) !== LOCAL) throw new Damaged();
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (start + size > bytes.length) throw new Damaged();
  return bytes.subarray(start, start + size);
}

function unfold(content: Uint8Array, method: number, limit: number): Uint8Array {
  if (method === 0) {
    if (content.length > limit) throw new TooLarge();
    return content;
  }
  if (method !== 8) throw new Damaged();
  const parts: Uint8Array[] = [];
  let total = 0;
  let over = false;
  const inflate = new Inflate((part, final) => {
    total += part.length;
    parts.push(part);
    over = final;
  });
  for (let at = 0; at < content.length && !over; at += SLICE) {
    push(inflate, content.subarray(at, at + SLICE), at + SLICE >= content.length);
    if (total > limit) throw new TooLarge();
  }
  return joined(parts, total);
}

function push(inflate: Inflate, slice: Uint8Array, last: boolean): void {
  try {
    inflate.push(slice, last);
  } catch {
    throw new Damaged();
  }
}

function joined(parts: readonly Uint8Array[], total: number): Uint8Array {
  const whole = new Uint8Array(total);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
