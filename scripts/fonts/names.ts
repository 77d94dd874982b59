/** What the `name` table of a derived font says: its own name, whose work it is, its licence. */
export interface Names {
  readonly family: string;
  readonly style: 'Regular' | 'Bold';
  readonly copyright: string;
}

const LICENCE = 'SIL Open Font License, Version 1.1: https://openfontlicense.org';

/** A minimal `name` table (Windows, Unicode, English), so that a subset never keeps the name of its original. */
export function nameTable({ family, style, copyright }: Names): Uint8Array {
  const postscript = `${family.replaceAll(' ', '')}-${style}`;
  const records: readonly (readonly [id: number, text: string])[] = [
    [0, copyright],
    [1, family],
    [2, style],
    [3, postscript],
    [4, `${family} ${style}`],
    [5, 'Version 1.0'],
    [6, postscript],
    [13, LICENCE],
  ];
  const start = 6 + records.length * 12;
  const view = new DataView(new ArrayBuffer(start + records.reduce((size, [, text]) => size + text.length * 2, 0)));
  const words = (at: number, values: readonly number[]) =>
    values.forEach((value, i) => view.setUint16(at + i * 2, value));
  words(0, [0, records.length, start]);
  let offset = 0;
  records.forEach(([id, text], i) => {
    words(6 + i * 12, [3, 1, 0x409, id, text.length * 2, offset]);
    words(
      start + offset,
      Array.from(text, (sign) => sign.charCodeAt(0)),
    );
    offset += text.length * 2;
  });
  return new Uint8Array(view.buffer);
}
