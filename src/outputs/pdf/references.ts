import { deflate } from './deflate.ts';
import { Stream } from './stream.ts';

/** A row: the kind of place in one byte, where in four, an index in two. */
const ROW = 7;
const [DIRECT, PACKED] = [1, 2];

/** Where each object of the file is: the cross-reference stream (ISO 32000-1, 7.5.8). */
export class References {
  #rows: Uint8Array<ArrayBuffer>;
  #count = 1;

  /** @param expected number of objects; more may come. */
  constructor(expected: number) {
    this.#rows = new Uint8Array((expected + 1) * ROW);
    // Object 0 heads the list of the free ones.
    this.#rows.set([0xff, 0xff], ROW - 2);
  }

  /** An object of its own, at an offset of the file. */
  direct(number: number, offset: number): void {
    this.#put(number, DIRECT, offset, 0);
  }

  /** An object at an index of an object stream. */
  packed(number: number, stream: number, index: number): void {
    this.#put(number, PACKED, stream, index);
  }

  /** @param trailer the entries of the trailer dictionary. */
  async stream(trailer: string): Promise<Stream> {
    const entries = `/Type/XRef/Size ${this.#count}/W[1 4 2]${trailer}`;
    const rows = this.#rows.slice(0, this.#count * ROW);
    const packed = await deflate(differences(rows));
    if (!packed) return new Stream(entries, rows);
    return new Stream(`${entries}/Filter/FlateDecode/DecodeParms<</Predictor 12/Columns ${ROW}>>`, packed);
  }

  #put(number: number, kind: number, where: number, index: number): void {
    const end = (number + 1) * ROW;
    if (end > this.#rows.length) {
      const longer = new Uint8Array(2 * end);
      longer.set(this.#rows);
      this.#rows = longer;
    }
    this.#rows.set([kind, where >>> 24, where >>> 16, where >>> 8, where, index >>> 8, index], number * ROW);
    this.#count = Math.max(this.#count, number + 1);
  }
}

/** Each row as its difference with the row above (PNG « up »), which compresses well. */
function differences(rows: Uint8Array): Uint8Array<ArrayBuffer> {
  const count = rows.length / ROW;
  const packed = new Uint8Array(count * (ROW + 1));
  for (let i = 0; i < count; i += 1) {
    packed[i * (ROW + 1)] = 2;
    for (let k = 0; k < ROW; k += 1) {
      const above = i > 0 ? (rows[(i - 1) * ROW + k] ?? 0) : 0;
      packed[i * (ROW + 1) + 1 + k] = (rows[i * ROW + k] ?? 0) - above;
    }
  }
  return packed;
}
