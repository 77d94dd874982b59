/** An element read back: its name, its attributes, what it holds. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (Element | string)[];
}

const TOKEN =
  /<!--[^]*?-->|<\?[^]*?\?>|<!doctype html>|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/giy;
const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&', '#39': "'" };

/**
 * Reads strict XML, or HTML written as strictly, without any leniency.
 *
 * @throws {Error} at the first sign that no such file would hold.
 */
export function readXml(text: string): Element {
  const root: Element = { name: '', attributes: {}, children: [] };
  const open = [root];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const at = TOKEN.lastIndex;
    const found = TOKEN.exec(text);
    if (!found) throw new Error(`Rien de lisible ici : ${text.slice(at, at + 80)}`);
    const [, closing, name, attributes = '', alone, words] = found;
    const parent = open.at(-1) ?? root;
    if (words !== undefined) parent.children.push(unescaped(words));
    else if (name === undefined) continue;
    else if (closing) {
      if (parent.name !== name || open.length === 1) throw new Error(`</${name}> ferme <${parent.name}>`);
      open.pop();
    } else {
      const element: Element = { name, attributes: readAttributes(attributes), children: [] };
      parent.children.push(element);
      if (!alone) open.push(element);
    }
  }
  if (open.length > 1) throw new Error(`<${open.at(-1)?.name}> n’est pas fermé`);
  return root;
}

/** Every element of that name, in the order of the file. */
export function all(element: Element, name: string): Element[] {
  return element.children.flatMap((child) =>
    typeof child === 'string' ? [] : [...(child.name === name ? [child] : []), ...all(child, name)],
  );
}

/** Its text, without that of the elements left out. */
export function textIn(element: Element, without: readonly string[] = []): string {
  return element.children
    .map((child) => (typeof child === 'string' ? child : without.includes(child.name) ? '' : textIn(child, without)))
    .join('');
}

/** Names of its elements, nested, without a word of text: what must not depend on the words. */
export function skeleton(element: Element): string {
  const inside = element.children.filter((child) => typeof child !== 'string').map(skeleton);
  return `${element.name}(${Object.keys(element.attributes).join(' ')})[${inside.join('')}]`;
}

function readAttributes(text: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name = '', value = ''] of text.matchAll(/([\w:.-]+)="([^"]*)"/g)) {
    if (Object.hasOwn(attributes, name)) throw new Error(`${name} est donné deux fois`);
    attributes[name] = unescaped(value);
  }
  return attributes;
}

function unescaped(text: string): string {
  return text.replace(/&(?:([\w#]+);)?/g, (whole, name?: string) => {
    const sign = name === undefined ? undefined : ENTITIES[name];
    if (sign === undefined) throw new Error(`${whole} n’est pas une entité`);
    return sign;
  });
}
