/** The container of a TrueType font: a directory of tables, each found by its four-letter tag. */
export interface Table {
  readonly offset: number;
  readonly length: number;
}

/** Reads the directory of a TrueType file. */
export function readDirectory(bytes: Uint8Array): ReadonlyMap<string, Table> {
  const view = viewOf(bytes);
  const tables = new Map<string, Table>();
  for (let entry = 12, left = view.getUint16(4); left > 0; entry += 16, left -= 1) {
    const tag = String.fromCharCode(...bytes.subarray(entry, entry + 4));
    tables.set(tag, { offset: view.getUint32(entry + 8), length: view.getUint32(entry + 12) });
  }
  return tables;
}

/** Assembles tables into a TrueType file: sorted directory, checksums, four-byte alignment. */
export function writeSfnt(tables: ReadonlyMap<string, Uint8Array>): Uint8Array<ArrayBuffer> {
  const entries = [...tables].sort(([a], [b]) => (a < b ? -1 : 1));
  const headerLength = 12 + entries.length * 16;
  const bytes = new Uint8Array(entries.reduce((size, [, table]) => size + align4(table.length), headerLength));
  const view = viewOf(bytes);
  writeHeader(view, entries.length);
  let offset = headerLength;
  let adjustment = 0;
  entries.forEach(([tag, table], index) => {
    const entry = 12 + index * 16;
    bytes.set(table, offset);
    if (tag === 'head') adjustment = offset + 8;
    for (let i = 0; i < 4; i += 1) bytes[entry + i] = tag.charCodeAt(i);
    view.setUint32(entry + 4, checksum(view, offset, align4(table.length)));
    view.setUint32(entry + 8, offset);
    view.setUint32(entry + 12, table.length);
    offset += align4(table.length);
  });
  if (adjustment > 0) view.setUint32(adjustment, (0xb1b0afba - checksum(view, 0, bytes.length)) >>> 0);
  return bytes;
}

/** A view on the same bytes, wherever they start in their buffer (Node's Buffer slices do not start at 0). */
export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

export function align4(length: number): number {
  return (length + 3) & ~3;
}

function writeHeader(view: DataView, count: number): void {
  const log = Math.floor(Math.log2(count));
  view.setUint32(0, 0x10000);
  view.setUint16(4, count);
  view.setUint16(6, 2 ** log * 16);
  view.setUint16(8, log);
  view.setUint16(10, count * 16 - 2 ** log * 16);
}

function checksum(view: DataView, offset: number, length: number): number {
  let sum = 0;
  for (let i = 0; i < length; i += 4) sum = (sum + view.getUint32(offset + i)) >>> 0;
  return sum;
}
