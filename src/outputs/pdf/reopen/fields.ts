import { MAX_DEPTH } from './limits.ts';
import type { PdfFile } from './objects.ts';
import { textOf } from './text.ts';
import { isArray, isName, isRef, type Dict, type Value } from './values.ts';

/**
 * What is written now in the fields of a fillable PDF, by full name (« referents.0.nom »).
 *
 * A text as typed, with line ends as `\n`; a ticked box the name of its state, an empty one `''`.
 */
export function fieldValues(file: PdfFile, catalog: Dict): Record<string, string> {
  const fields = file.value(file.dict(catalog.get('AcroForm'))?.get('Fields'));
  const found: [string, string][] = [];
  const seen = new Set<number>();
  const visit = (node: Value, parent: string, inherited: Value, depth: number): void => {
    if (depth > MAX_DEPTH || (isRef(node) && seen.has(node.ref))) return;
    if (isRef(node)) seen.add(node.ref);
    const field = file.dict(node);
    if (!field) return;
    const partial = textAt(file, field.get('T'));
    const name = [parent, partial].filter(Boolean).join('.');
    const type = field.get('FT') ?? inherited;
    const value = file.value(field.get('Kids'));
    const kids = isArray(value) ? value : [];
    // A kid without a name of its own is a widget: it shows the value of the field above it.
    const terminal = !kids.some((kid) => file.dict(kid)?.has('T'));
    if (partial && terminal && isName(file.value(type))) found.push([name, textAt(file, field.get('V')) ?? '']);
    for (const kid of kids) visit(kid, name, type, depth + 1);
  };
  if (isArray(fields)) for (const field of fields) visit(field, '', null, 0);
  return Object.fromEntries(found.filter(([name]) => name !== '__proto__'));
}

function textAt(file: PdfFile, value: Value | undefined): string | undefined {
  const object = file.object(value);
  if (object?.value instanceof Uint8Array) return textOf(object.value).replaceAll(/\r\n?/g, '\n');
  if (isName(object?.value)) return object.value.name === 'Off' ? '' : object.value.name;
  return undefined;
}
