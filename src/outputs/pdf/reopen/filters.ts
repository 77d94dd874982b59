import { Damaged, TooLarge, type Budget } from './limits.ts';
import { isArray, isDict, isName, type Dict, type Value } from './values.ts';

type Decode = (data: Uint8Array, budget: Budget) => Uint8Array | Promise<Uint8Array>;

/** Unfolds chunk by chunk, so that a « zip bomb » stops at the budget and not when the memory is full. */
async function inflate(data: Uint8Array, budget: Budget): Promise<Uint8Array> {
  const source = new Blob([data as Uint8Array<ArrayBuffer>]); // our bytes never lie in shared memory
  const reader = source.stream().pipeThrough(new DecompressionStream('deflate')).getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  try {
    for (let step = await reader.read(); !step.done; step = await reader.read()) {
      budget.spend(step.value.length);
      chunks.push(step.value);
    }
  } catch (error) {
    await reader.cancel().catch(() => undefined);
    throw error instanceof TooLarge ? error : new Damaged();
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}

function hex(data: Uint8Array, budget: Budget): Uint8Array {
  const digits = latin(data).split('>')[0]?.replaceAll(/\s/g, '') ?? '';
  if (/[^0-9a-f]/i.test(digits)) throw new Damaged();
  budget.spend(digits.length / 2);
  return Uint8Array.from(digits.match(/..?/g) ?? [], (pair) => Number.parseInt(pair.padEnd(2, '0'), 16));
}

function ascii85(data: Uint8Array, budget: Budget): Uint8Array {
  const text = (latin(data).split('~>')[0] ?? '').replaceAll(/\s/g, '').replaceAll('z', '!!!!!');
  if (/[^!-u]/.test(text)) throw new Damaged();
  budget.spend(text.length);
  const out: number[] = [];
  for (const group of text.match(/.{1,5}/g) ?? []) {
    let word = 0;
    for (const sign of group.padEnd(5, 'u')) word = word * 85 + sign.charCodeAt(0) - 33;
    for (let i = 0; i < group.length - 1; i++) out.push(Math.floor(word / 256 ** (3 - i)) % 256);
  }
  return Uint8Array.from(out);
}

const latin = (data: Uint8Array): string => new TextDecoder('latin1').decode(data);

const FILTERS: Readonly<Record<string, Decode>> = {
  FlateDecode: inflate,
  Fl: inflate,
  ASCIIHexDecode: hex,
  AHx: hex,
  ASCII85Decode: ascii85,
  A85: ascii85,
};

const list = (value: Value | undefined): readonly Value[] =>
  isArray(value) ? value : value === undefined || value === null ? [] : [value];

/** A predictor is made for pictures and tables of numbers: no program uses one on text, so we do not read it. */
const predicted = (parameters: Value): boolean => isDict(parameters) && Number(parameters.get('Predictor') ?? 1) > 1;

/**
 * The decoded bytes of a stream; only direct values in the `Filter` and `DecodeParms` of its dictionary.
 * @throws Damaged when the data or its filter cannot be read; TooLarge when it unfolds beyond the budget.
 */
export async function decode(dict: Dict, stream: Uint8Array, budget: Budget): Promise<Uint8Array> {
  if (list(dict.get('DecodeParms')).some(predicted)) throw new Damaged();
  let data = stream;
  for (const filter of list(dict.get('Filter'))) {
    const step = isName(filter) ? FILTERS[filter.name] : undefined;
    if (!step) throw new Damaged();
    data = await step(data, budget);
  }
  return data;
}
