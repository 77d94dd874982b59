/** Long enough for a browser that asks where to put the file. */
const REVOKED_AFTER = 60_000;

/** Hands a file to the browser, which keeps it where the person wants. */
export function handOver(file: File): void {
  const url = URL.createObjectURL(file);
  const link = Object.assign(document.createElement('a'), { href: url, download: file.name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), REVOKED_AFTER);
}
