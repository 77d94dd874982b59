/** A name that nothing else has: a dossier, a row, a version. Works on any page, secure or not. */
export function newId(): string {
  return [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => byte.toString(36).padStart(2, '0')).join('');
}
