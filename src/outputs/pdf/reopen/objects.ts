import { decode } from './filters.ts';
import { Budget, Damaged, MAX_INFLATED, MAX_WORK, OBJECT_COST } from './limits.ts';
import { Parser } from './parser.ts';
import { scan, type Found } from './scan.ts';
import { isDict, isRef, nameAt, type Dict, type PdfObject, type Value } from './values.ts';

/** An object, or where it lies in the unfolded bytes of an object stream: read when asked for. */
type Entry = PdfObject | { readonly container: Uint8Array; readonly at: number };

/** The objects of one file, and what its trailers say. */
export class PdfFile {
  readonly trailers: readonly Dict[];
  readonly #entries = new Map<number, Entry>();
  readonly #work = new Budget(MAX_WORK);
  readonly #inflated = new Budget(MAX_INFLATED);

  private constructor(trailers: readonly Dict[]) {
    this.trailers = trailers;
  }

  /** @throws TooLarge when the file unfolds into too much or asks too much work. */
  static async read(bytes: Uint8Array): Promise<PdfFile> {
    const { objects, trailers } = scan(bytes, new Budget(MAX_WORK));
    const file = new PdfFile(trailers);
    if (file.encrypted) return file;
    for (const object of objects) {
      if (isDict(object.value) && nameAt(object.value, 'Type') === 'ObjStm') await file.#unfold(object, object.value);
      else file.#entries.set(object.number, object);
    }
    return file;
  }

  get encrypted(): boolean {
    return this.trailers.some((trailer) => (trailer.get('Encrypt') ?? null) !== null);
  }

  /** Follows references to a value; `null` for an object that the file does not have, as the standard wants. */
  value(value: Value | undefined): Value {
    return this.object(value)?.value ?? null;
  }

  dict(value: Value | undefined): Dict | undefined {
    const found = this.value(value);
    return isDict(found) ? found : undefined;
  }

  object(value: Value | undefined, depth = 0): PdfObject | undefined {
    if (value === undefined || depth > 20) return undefined;
    if (!isRef(value)) return { value };
    const object = this.#at(value.ref);
    return object && isRef(object.value) ? this.object(object.value, depth + 1) : object;
  }

  /** Every object that is a dictionary, last written first. */
  *dicts(): Generator<Dict> {
    for (const number of [...this.#entries.keys()].reverse()) {
      const value = this.#at(number)?.value;
      if (isDict(value)) yield value;
    }
  }

  /** The decoded bytes of a stream. @throws Damaged when it is none, or cannot be read. */
  async bytes(value: Value | undefined): Promise<Uint8Array> {
    const object = this.object(value);
    if (!object?.stream || !isDict(object.value)) throw new Damaged();
    const direct = new Map([...object.value].map(([key, entry]) => [key, this.value(entry)]));
    return decode(direct, object.stream, this.#inflated);
  }

  #at(number: number): PdfObject | undefined {
    const entry = this.#entries.get(number);
    if (!entry || !('container' in entry)) return entry;
    const object = { value: readAt(entry.container, entry.at, this.#work) };
    this.#entries.set(number, object);
    return object;
  }

  /** Notes the objects that an object stream holds (ISO 32000-1, 7.5.7); a stream that cannot be read holds none. */
  async #unfold({ stream }: Found, dict: Dict): Promise<void> {
    if (!stream) return;
    try {
      const container = await decode(dict, stream, this.#inflated);
      const [count, first] = [Number(this.value(dict.get('N'))), Number(this.value(dict.get('First')))];
      const header = new Parser(container, 0, this.#work);
      for (let i = 0; i < count; i++) {
        this.#work.spend(OBJECT_COST);
        const [number, offset] = [header.value(), header.value()];
        if (typeof number !== 'number' || typeof offset !== 'number') throw new Damaged();
        this.#entries.set(number, { container, at: first + offset });
      }
    } catch (error) {
      if (!(error instanceof Damaged)) throw error;
    }
  }
}

function readAt(container: Uint8Array, at: number, budget: Budget): Value {
  try {
    return new Parser(container, at, budget).value();
  } catch (error) {
    if (error instanceof Damaged) return null;
    throw error;
  }
}
