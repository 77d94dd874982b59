import { PDFHexString, PDFRef, PDFString } from '#pdf-core';
import { deflate } from './deflate.ts';
import { serialize } from './serialize.ts';
import { Preformatted, Stream } from './stream.ts';

const encoder = new TextEncoder();

/** Under this many bytes, compression costs more than it saves. */
const TOO_SMALL = 64;

/** pdf-lib has one object for each number, found by its text « 12 0 R »: by its number it is found faster. */
const REFS: PDFRef[] = [];

/** The objects of one PDF file, made of pdf-lib's own. */
export class PdfFile {
  /** By number, from 1. */
  readonly #objects: (Preformatted | undefined)[] = [undefined];
  readonly #pending: (() => Promise<void>)[] = [];

  /** A number for an object to be written later with `put`. */
  ref(): PDFRef {
    const number = this.#objects.push(undefined) - 1;
    return (REFS[number] ??= PDFRef.of(number));
  }

  put(ref: PDFRef, text: string): PDFRef {
    return this.#keep(ref, new Preformatted(text));
  }

  add(text: string): PDFRef {
    return this.put(this.ref(), text);
  }

  /**
   * A stream.
   *
   * @param entries of its dictionary, as PDF text.
   * @param as `compressed` when the data already are, by the filter that `entries` name; `plain` when they must stay
   *   readable, as XMP metadata must.
   */
  stream(
    entries: string,
    data: Uint8Array<ArrayBuffer> | string,
    ref: PDFRef = this.ref(),
    as?: 'compressed' | 'plain',
  ): PDFRef {
    const bytes = typeof data === 'string' ? encoder.encode(data) : data;
    if (as) this.#keep(ref, new Stream(entries, bytes));
    else this.#pending.push(() => this.packed(entries, bytes, ref));
    return ref;
  }

  /** A stream compressed at once: when it is done, the bytes given are no longer needed. */
  async packed(entries: string, bytes: Uint8Array<ArrayBuffer>, ref: PDFRef): Promise<void> {
    const packed = bytes.length > TOO_SMALL ? await deflate(bytes) : undefined;
    this.#keep(ref, packed ? new Stream(`${entries}/Filter/FlateDecode`, packed) : new Stream(entries, bytes));
  }

  #keep(ref: PDFRef, object: Preformatted): PDFRef {
    this.#objects[ref.objectNumber] = object;
    return ref;
  }

  /** Compresses the streams that wait for it, all at once. */
  async compress(): Promise<void> {
    await Promise.all(this.#pending.splice(0).map((compress) => compress()));
  }

  /** The bytes of the file, once everything is compressed. `id`: 32 hexadecimal digits that tell this file from any other. */
  async finish(trailer: {
    readonly root: PDFRef;
    readonly info: PDFRef;
    readonly id: string;
  }): Promise<Uint8Array<ArrayBuffer>> {
    return serialize(this.#objects, `/Root ${trailer.root}/Info ${trailer.info}/ID[<${trailer.id}><${trailer.id}>]`);
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
