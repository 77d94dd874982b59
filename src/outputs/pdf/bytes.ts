/** A buffer that grows: page contents are written byte by byte, never as strings to be encoded later. */
export class Bytes {
  buffer = new Uint8Array(4096);
  length = 0;

  /** Makes room for `count` more bytes; `buffer` may be another array afterwards. */
  reserve(count: number): void {
    if (this.length + count <= this.buffer.length) return;
    const larger = new Uint8Array(Math.max(this.buffer.length * 2, this.length + count));
    larger.set(this.buffer.subarray(0, this.length));
    this.buffer = larger;
  }

  /** Appends ASCII text. */
  write(text: string): void {
    this.reserve(text.length);
    for (let i = 0; i < text.length; i += 1) this.buffer[this.length + i] = text.charCodeAt(i);
    this.length += text.length;
  }

  /** Forgets everything: what was written has been put elsewhere. */
  release(): void {
    this.buffer = new Uint8Array(0);
    this.length = 0;
  }

  toUint8Array(): Uint8Array<ArrayBuffer> {
    return this.buffer.subarray(0, this.length);
  }
}
