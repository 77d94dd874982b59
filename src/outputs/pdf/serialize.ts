import { concat, deflate } from './deflate.ts';
import { References } from './references.ts';
import { type Preformatted, Stream } from './stream.ts';

/** Objects per object stream: enough to compress well, few enough for a reader to open one page quickly. */
const PER_STREAM = 400;

const encoder = new TextEncoder();
/** The comment tells whoever carries the file that it is not text. */
const HEADER = '%PDF-1.7\n%éé\n';
const END_OF_STREAM = encoder.encode('\nendstream\nendobj\n');

/** The file being written, piece after piece. */
class Output {
  readonly pieces: Uint8Array[] = [];
  length = 0;

  add(piece: Uint8Array): void {
    this.pieces.push(piece);
    this.length += piece.length;
  }

  stream(number: number, { text, bytes }: Stream): void {
    this.add(encoder.encode(`${number} 0 obj\n${text}stream\n`));
    this.add(bytes);
    this.add(END_OF_STREAM);
  }
}

/**
 * Writes a PDF 1.7 file with object streams and a cross-reference stream (ISO 32000-1, 7.5.7 and 7.5.8).
 * pdf-lib's own writer does the same but yields to a timer every fifty objects.
 *
 * @param objects by number; none at 0, nor where a number was never used.
 * @param trailer the entries of the trailer dictionary.
 */
export async function serialize(
  objects: readonly (Preformatted | undefined)[],
  trailer: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const output = new Output();
  output.add(encoder.encode(HEADER));
  const references = new References(objects.length);
  const groups: Group[] = [];
  for (const [number, object] of objects.entries()) {
    if (object instanceof Stream) {
      references.direct(number, output.length);
      output.stream(number, object);
    } else if (object) {
      let group = groups.at(-1);
      if (!group || group.count === PER_STREAM) groups.push((group = new Group(objects.length + groups.length)));
      references.packed(number, group.number, group.add(number, object.text));
    }
  }
  const packed = await Promise.all(groups.map((group) => group.packed()));
  packed.forEach((stream, i) => {
    references.direct(objects.length + i, output.length);
    output.stream(objects.length + i, stream);
  });
  const [last, start] = [objects.length + groups.length, output.length];
  references.direct(last, start);
  output.stream(last, await references.stream(trailer));
  output.add(encoder.encode(`startxref\n${start}\n%%EOF\n`));
  return concat(output.pieces);
}

/** Small objects, packed together in an object stream. */
class Group {
  readonly number: number;
  count = 0;
  #index = '';
  #body = '';

  constructor(number: number) {
    this.number = number;
  }

  /** Returns the place of the object in the group. */
  add(number: number, text: string): number {
    this.#index += `${number} ${this.#body.length} `;
    this.#body += `${text}\n`;
    return this.count++;
  }

  async packed(): Promise<Stream> {
    const data = encoder.encode(this.#index + this.#body);
    const packed = await deflate(data);
    const entries = `/Type/ObjStm/N ${this.count}/First ${this.#index.length}`;
    return packed ? new Stream(`${entries}/Filter/FlateDecode`, packed) : new Stream(entries, data);
  }
}
