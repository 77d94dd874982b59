import { PDFObject } from '#pdf-core';

const encoder = new TextEncoder();

/** A PDF object given as its own text, ASCII. Ten times lighter than a dictionary of objects for each tag. */
export class Preformatted extends PDFObject {
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

/** A stream: its dictionary as text, and bytes that are put in the file as they are. */
export class Stream extends Preformatted {
  readonly bytes: Uint8Array;
  /** @param entries of its dictionary, without its length. */
  constructor(entries: string, bytes: Uint8Array) {
    super(`<<${entries}/Length ${bytes.length}>>`);
    this.bytes = bytes;
  }
}
