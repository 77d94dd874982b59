/** Base64 for addresses (RFC 4648 §5), without padding, of a text in UTF-8. */
export function toBase64url(text: string): string {
  let bytes = '';
  for (const byte of new TextEncoder().encode(text)) bytes += String.fromCharCode(byte);
  return btoa(bytes).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/u, '');
}

/** The text again; `null` for what is not base64url, or not UTF-8. */
export function fromBase64url(coded: string): string | null {
  if (!/^[\w-]*$/u.test(coded)) return null;
  try {
    const bytes = atob(coded.replaceAll('-', '+').replaceAll('_', '/'));
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes, (each) => each.charCodeAt(0)));
  } catch {
    return null;
  }
}
