/**
 * Thirty-two hexadecimal digits for the file's identifier: sixteen from what the pages hold, sixteen from the date.
 * Not a proof of anything: only the same for the same document, and different for another.
 */
export function fingerprint(contents: readonly Uint8Array[], date: Date): string {
  let [a, b] = [0x811c9dc5, 0x1b873593];
  for (const bytes of contents) {
    for (let i = 0; i < bytes.length; i += 5) {
      a = Math.imul(a ^ (bytes[i] ?? 0), 0x01000193);
      b = Math.imul(b + (bytes[i] ?? 0), 0x85ebca6b) ^ (b >>> 13);
    }
  }
  const digits = [a >>> 0, b >>> 0].map((half) => half.toString(16).padStart(8, '0')).join('');
  return (digits + Math.abs(date.getTime()).toString(16).padStart(16, '0')).toUpperCase();
}
