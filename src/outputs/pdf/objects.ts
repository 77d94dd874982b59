import { PDFContext, PDFHexString, PDFObject, PDFRawStream, type PDFRef, PDFString } from '#pdf-core';
import { deflate } from './deflate.ts';
import { serialize } from './serialize.ts';

const encoder = new TextEncoder();

/** A PDF object given as its own text, ASCII. Ten times lighter than a dictionary of objects for each tag. */
class Preformatted extends PDFObject {
  readonly text: string;
  constructor(text: string) {
    super();
    this.text = text;
  }
  override toString(): string {
    return this.text;
  }
  override sizeInBytes(): number {
    return this.text.length;
  }
  override copyBytesInto(buffer: Uint8Array, offset: number): number {
    return encoder.encodeInto(this.text, buffer.subarray(offset)).written;
  }
}

/** Entries of a dictionary: texts become names, other values are written as they are. */
export interface Entries {
  readonly [key: string]: Entries | string | number | PDFObject | number[];
}

/** Under this many bytes, compression costs more than it saves. */
const TOO_SMALL = 64;

/** The objects of one PDF file, on pdf-lib's registry. Streams are kept aside and compressed together at the end. */
export class PdfFile {
  readonly #context = PDFContext.create();
  readonly #pending: (() => Promise<void>)[] = [];

  /** A number for an object to be written later with `put`. */
  ref(): PDFRef {
    return this.#context.nextRef();
  }

  put(ref: PDFRef, text: string): PDFRef {
    this.#context.assign(ref, new Preformatted(text));
    return ref;
  }

  add(text: string): PDFRef {
    return this.put(this.ref(), text);
  }

  /** A PDF text, to be put as it is in the dictionary of a stream. */
  literal(text: string): Preformatted {
    return new Preformatted(text);
  }

  /** A stream; strings in `dictionary` become PDF names. `plain`: left readable, as XMP metadata must be. */
  stream(dictionary: Entries, data: Uint8Array<ArrayBuffer> | string, ref = this.ref(), plain = false): PDFRef {
    const bytes = typeof data === 'string' ? encoder.encode(data) : data;
    this.#pending.push(async () => {
      const packed = plain || bytes.length <= TOO_SMALL ? undefined : await deflate(bytes);
      const dict = this.#context.obj({ ...dictionary, ...(packed && { Filter: 'FlateDecode' }) });
      this.#context.assign(ref, PDFRawStream.of(dict, packed ?? bytes));
    });
    return ref;
  }

  /** The bytes of the file. `id`: 32 hexadecimal digits that tell this file from any other. */
  async finish(trailer: {
    readonly root: PDFRef;
    readonly info: PDFRef;
    readonly id: string;
  }): Promise<Uint8Array<ArrayBuffer>> {
    await Promise.all(this.#pending.map((compress) => compress()));
    return serialize(this.#context, `/Root ${trailer.root}/Info ${trailer.info}/ID[<${trailer.id}><${trailer.id}>]`);
  }
}

/** PDF/A allows 32 767 bytes in a string, and each character may take four once written. */
const LONGEST = 8000;

/** The text, cut with an ellipsis when it is longer than a PDF string may be: names and labels only, never an answer. */
export function shortened(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

/** A PDF text string: readable when ASCII, else UTF-16. */
export function textString(value: string): string {
  const text = shortened(value);
  if (/^[\x20-\x7e]*$/.test(text)) return PDFString.of(text.replace(/[\\()]/g, '\\$&')).toString();
  return PDFHexString.fromText(text).toString();
}

/** A number as PDF writes it: at most two decimals, never an exponent. */
export function decimal(value: number): string {
  return String(Math.round(value * 100) / 100);
}
