/** Node has its zlib at hand: the same bytes as a CompressionStream, without two streams and their queues for each page. */
const zlib = (globalThis.process as NodeJS.Process | undefined)?.getBuiltinModule?.('node:zlib'); // no `process` in a browser

/**
 * Compresses with the platform's own zlib (browsers since 2023, node since 18).
 * Where it does not exist the answer is undefined, and the file is simply written uncompressed.
 */
export async function deflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer> | undefined> {
  if (zlib) return new Uint8Array(zlib.deflateSync(bytes));
  if (typeof CompressionStream === 'undefined') return undefined;
  const stream = new CompressionStream('deflate');
  const writer = stream.writable.getWriter();
  // Not awaited: the stream only accepts all the bytes once somebody reads the other end.
  void writer.write(bytes);
  void writer.close();
  const parts: Uint8Array[] = [];
  const reader = stream.readable.getReader();
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) parts.push(chunk.value);
  return concat(parts);
}

/** The given pieces, one after the other. */
export function concat(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(parts.reduce((size, part) => size + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
