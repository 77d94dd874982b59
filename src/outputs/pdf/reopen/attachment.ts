import { Damaged, MAX_DEPTH } from './limits.ts';
import type { PdfFile } from './objects.ts';
import { textOf } from './text.ts';
import { isArray, isRef, type Dict, type Value } from './values.ts';

/** The name under which a PDF of ours carries its answers. */
export const ATTACHMENT = 'donnees.json';

/**
 * The attached answers, as JSON says them: nothing of it is checked here but that it is JSON.
 *
 * `undefined` when nothing of that name is attached. Keys `__proto__` are dropped.
 * @throws Damaged when it is there but cannot be read.
 */
export async function attachedAnswers(file: PdfFile, catalog: Dict): Promise<unknown> {
  for (const spec of fileSpecifications(file, catalog)) {
    if (nameOf(file, spec) !== ATTACHMENT) continue;
    const embedded = file.dict(spec.get('EF'));
    return parse(await file.bytes(embedded?.get('F') ?? embedded?.get('UF')));
  }
  return undefined;
}

function parse(bytes: Uint8Array): unknown {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return JSON.parse(text, (key, value: unknown) => (key === '__proto__' ? undefined : value));
  } catch {
    throw new Damaged();
  }
}

function nameOf(file: PdfFile, spec: Dict): string | undefined {
  const name = file.value(spec.get('UF') ?? spec.get('F'));
  return name instanceof Uint8Array ? textOf(name) : undefined;
}

function* fileSpecifications(file: PdfFile, catalog: Dict): Generator<Dict> {
  const tree = file.dict(catalog.get('Names'))?.get('EmbeddedFiles');
  const associated = file.value(catalog.get('AF'));
  const all = [...leaves(file, tree, new Set()), ...(isArray(associated) ? associated : [])];
  for (const value of all) {
    const spec = file.dict(value);
    if (spec) yield spec;
  }
}

/** The values of a name tree (ISO 32000-1, 7.9.6); a node met twice is not read again. */
function* leaves(file: PdfFile, node: Value | undefined, seen: Set<number>, depth = 0): Generator<Value> {
  if (depth > MAX_DEPTH || (isRef(node) && seen.has(node.ref))) return;
  if (isRef(node)) seen.add(node.ref);
  const dict = file.dict(node);
  const names = file.value(dict?.get('Names'));
  if (isArray(names)) yield* names.filter((_, i) => i % 2 === 1);
  const kids = file.value(dict?.get('Kids'));
  if (isArray(kids)) for (const kid of kids) yield* leaves(file, kid, seen, depth + 1);
}
