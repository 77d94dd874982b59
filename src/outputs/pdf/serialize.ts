import { type PDFContext, PDFHeader, PDFRawStream } from '#pdf-core';
import { concat, deflate } from './deflate.ts';

/** Objects per object stream: enough to compress well, few enough for a reader to open one page quickly. */
const PER_STREAM = 400;

/** Where an object is: free, at an offset of the file, or at an index of an object stream. */
type Place = readonly [kind: 0 | 1 | 2, where: number, index: number];

const encoder = new TextEncoder();
const END_OF_OBJECT = encoder.encode('\nendobj\n');

/**
 * Writes a PDF 1.7 file with object streams and a cross-reference stream (ISO 32000-1, 7.5.7 and 7.5.8).
 * pdf-lib's own writer does the same but yields to a timer every fifty objects.
 *
 * @param trailer the entries of the trailer dictionary.
 */
export async function serialize(context: PDFContext, trailer: string): Promise<Uint8Array<ArrayBuffer>> {
  const places: Place[] = [[0, 0, 65535]];
  const whole: (readonly [number: number, bytes: Uint8Array])[] = [];
  const small: (readonly [number: number, text: string])[] = [];
  for (const [ref, object] of context.enumerateIndirectObjects()) {
    if (object instanceof PDFRawStream) whole.push([ref.objectNumber, bytesOf(object)]);
    else small.push([ref.objectNumber, object.toString()]);
  }
  const first = context.largestObjectNumber + 1;
  const groups = Array.from({ length: Math.ceil(small.length / PER_STREAM) }, (_, i) =>
    small.slice(i * PER_STREAM, (i + 1) * PER_STREAM),
  );
  groups.forEach((group, g) => group.forEach(([number], i) => (places[number] = [2, first + g, i])));
  const packed = await Promise.all(groups.map(objectStream));
  packed.forEach((bytes, g) => whole.push([first + g, bytes]));

  const header = PDFHeader.forVersion(1, 7);
  const chunks: Uint8Array[] = [bytesOf(header), encoder.encode('\n')];
  let offset = header.sizeInBytes() + 1;
  for (const [number, bytes] of whole) {
    const opening = encoder.encode(`${number} 0 obj\n`);
    places[number] = [1, offset, 0];
    chunks.push(opening, bytes, END_OF_OBJECT);
    offset += opening.length + bytes.length + END_OF_OBJECT.length;
  }
  const last = first + groups.length;
  places[last] = [1, offset, 0];
  chunks.push(encoder.encode(`${last} 0 obj\n`), await crossReferences(places, trailer), END_OF_OBJECT);
  chunks.push(encoder.encode(`startxref\n${offset}\n%%EOF\n`));
  return concat(chunks);
}

function bytesOf(object: {
  sizeInBytes(): number;
  copyBytesInto(buffer: Uint8Array, offset: number): number;
}): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(object.sizeInBytes());
  object.copyBytesInto(bytes, 0);
  return bytes;
}

async function objectStream(group: readonly (readonly [number, string])[]): Promise<Uint8Array> {
  let index = '';
  let body = '';
  for (const [number, text] of group) {
    index += `${number} ${body.length} `;
    body += `${text}\n`;
  }
  return stream(`/Type/ObjStm/N ${group.length}/First ${index.length}`, encoder.encode(index + body));
}

/** A row is 1 + 4 + 2 bytes, written as its difference with the row above (PNG « up »), which compresses well. */
const ROW = 7;

function crossReferences(places: readonly Place[], trailer: string): Promise<Uint8Array> {
  const count = places.length;
  const rows = new Uint8Array(count * (ROW + 1));
  let above = new Uint8Array(ROW);
  for (let i = 0; i < count; i += 1) {
    const [kind, where, index] = places[i] ?? [0, 0, 65535];
    const row = new Uint8Array([kind, where >>> 24, where >>> 16, where >>> 8, where, index >>> 8, index]);
    rows[i * (ROW + 1)] = 2;
    for (let k = 0; k < ROW; k += 1) rows[i * (ROW + 1) + 1 + k] = (row[k] ?? 0) - (above[k] ?? 0);
    above = row;
  }
  const parameters = `/DecodeParms<</Predictor 12/Columns ${ROW}>>`;
  return stream(`/Type/XRef/Size ${count}/W[1 4 2]${trailer}`, rows, parameters);
}

/** A stream with its dictionary. The predictor is a parameter of the filter: without compression it needs one that changes nothing. */
async function stream(entries: string, data: Uint8Array<ArrayBuffer>, parameters = ''): Promise<Uint8Array> {
  const packed = await deflate(data);
  const bytes = packed ?? (parameters ? plainRows(data) : data);
  const filter = packed ? `/Filter/FlateDecode${parameters}` : '';
  return concat([
    encoder.encode(`<<${entries}${filter}/Length ${bytes.length}>>stream\n`),
    bytes,
    encoder.encode('\nendstream'),
  ]);
}

/** Undoes the differences between rows, for a reader that has no filter to undo them. */
function plainRows(rows: Uint8Array): Uint8Array {
  const count = rows.length / (ROW + 1);
  const plain = new Uint8Array(count * ROW);
  for (let i = 0; i < count; i += 1) {
    for (let k = 0; k < ROW; k += 1) {
      const above = i > 0 ? (plain[(i - 1) * ROW + k] ?? 0) : 0;
      plain[i * ROW + k] = (rows[i * (ROW + 1) + 1 + k] ?? 0) + above;
    }
  }
  return plain;
}
