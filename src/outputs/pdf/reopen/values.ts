/** The values a PDF is made of (ISO 32000-1, 7.3), as plain data. Strings stay bytes until someone knows what they hold. */
export type Value = null | boolean | number | Uint8Array | Name | Ref | readonly Value[] | Dict;

export interface Name {
  readonly name: string;
}
/** « 12 0 R »: generations are ignored, a file of ours never reuses a number. */
export interface Ref {
  readonly ref: number;
}
export type Dict = ReadonlyMap<string, Value>;

/** What stands between `obj` and `endobj`: a value and, after a dictionary, perhaps the bytes of a stream, still encoded. */
export interface PdfObject {
  readonly value: Value;
  readonly stream?: Uint8Array;
}

export const isDict = (value: Value | undefined): value is Dict => value instanceof Map;
export const isName = (value: Value | undefined): value is Name =>
  typeof value === 'object' && value !== null && 'name' in value;
export const isRef = (value: Value | undefined): value is Ref =>
  typeof value === 'object' && value !== null && 'ref' in value;
export const isArray = (value: Value | undefined): value is readonly Value[] => Array.isArray(value);

/** The name under `key`, without its slash; `undefined` when it is something else. */
export function nameAt(dict: Dict, key: string): string | undefined {
  const value = dict.get(key);
  return isName(value) ? value.name : undefined;
}
