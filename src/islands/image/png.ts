const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const HEADER = { depth: 24, colour: 25, interlace: 28 } as const;
/** Shades of grey, or red, green and blue: no transparency of their own. */
const OPAQUE = new Set([0, 2]);

/**
 * Whether documents can hold this PNG as it is: 8 bits a channel, opaque, not interlaced. Anything else is drawn again.
 *
 * Source: PNG (W3C, third edition), chunks IHDR and tRNS.
 */
export function isPlainPng(bytes: Uint8Array): boolean {
  if (bytes.length < 33 || SIGNATURE.some((byte, n) => bytes[n] !== byte)) return false;
  const plain = bytes[HEADER.depth] === 8 && OPAQUE.has(bytes[HEADER.colour] ?? -1) && bytes[HEADER.interlace] === 0;
  return plain && !hasChunk(bytes, 'tRNS');
}

function hasChunk(bytes: Uint8Array, name: string): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 8; at + 8 <= bytes.length; at += 12 + view.getUint32(at)) {
    if (String.fromCharCode(...bytes.subarray(at + 4, at + 8)) === name) return true;
  }
  return false;
}
