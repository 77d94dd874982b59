/**
 * Thirty-two hexadecimal digits for the file's identifier: sixteen from what the pages hold, sixteen from the date.
 * Not a proof of anything: only the same for the same document, and different for another.
 */
export class Fingerprint {
  #a = 0x811c9dc5;
  #b = 0x1b873593;

  add(bytes: Uint8Array): void {
    let [a, b] = [this.#a, this.#b];
    for (let i = 0; i < bytes.length; i += 5) {
      a = Math.imul(a ^ (bytes[i] ?? 0), 0x01000193);
      b = Math.imul(b + (bytes[i] ?? 0), 0x85ebca6b) ^ (b >>> 13);
    }
    [this.#a, this.#b] = [a, b];
  }

  digits(date: Date): string {
    const digits = [this.#a >>> 0, this.#b >>> 0].map((half) => half.toString(16).padStart(8, '0')).join('');
    return (digits + Math.abs(date.getTime()).toString(16).padStart(16, '0')).toUpperCase();
  }
}
