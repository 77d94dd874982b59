import type { Element, ElementContent, Root, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toMdast } from 'hast-util-to-mdast';
import type { Nodes, Root as Text } from 'mdast';

/** What a built page says, free of its frame: the same words as on the screen, in their order. */
export interface Article {
  readonly titre: string;
  /** Full address of the page. */
  readonly adresse: string;
  readonly description: string;
  /** What follows the title. Links are absolute. */
  readonly corps: Text;
}

/** Ways around and things to press: a reader of a file has no use for them. */
const FRAME = new Set([
  'nav',
  'form',
  'script',
  'style',
  'svg',
  'wbr',
  'button',
  'input',
  'select',
  'label',
  'template',
  'dialog',
]);

/**
 * Reads the `main` of a built page.
 *
 * @throws {Error} when the page has no `main`, no `h1` or no canonical address: it is not a page of content.
 */
export function readArticle(html: string): Article {
  const page = fromHtml(html);
  const main = find(page, (element) => element.tagName === 'main');
  const title = main && find(main, (element) => element.tagName === 'h1');
  const link = find(page, ({ tagName, properties }) => tagName === 'link' && String(properties['rel']) === 'canonical');
  const meta = find(page, ({ tagName, properties }) => tagName === 'meta' && properties['name'] === 'description');
  if (!main || !title || !link)
    throw new Error('Cette page n’a pas de contenu à éditer : il lui faut un titre et une adresse.');
  const adresse = String(link.properties['href']);
  const description = String(meta?.properties['content'] ?? '');
  const corps = toMdast({ type: 'root', children: kept(main.children, adresse, title) });
  return {
    titre: words(title),
    adresse,
    description,
    // A root in, a root out.
    corps: withoutRepeat(corps as Text, description),
  };
}

/** The introduction of a page often is its description, word for word. */
const withoutRepeat = (text: Text, description: string): Text => ({
  ...text,
  children: text.children.filter((child) => plain(child).trim() !== description),
});

type Parent = Root | Element;

function find(parent: Parent, wanted: (element: Element) => boolean): Element | undefined {
  for (const child of parent.children) {
    if (child.type !== 'element') continue;
    const found = wanted(child) ? child : find(child, wanted);
    if (found) return found;
  }
  return undefined;
}

const classesOf = ({ properties: { className } }: Element): readonly string[] =>
  Array.isArray(className) ? className.map(String) : [];

const isFrame = (element: Element): boolean =>
  FRAME.has(element.tagName) ||
  element.properties['hidden'] !== undefined ||
  element.properties['ariaHidden'] === 'true' ||
  classesOf(element).includes('sans-edition');

/** The same elements without their frame, addresses made absolute, definitions made lists. */
function kept(children: readonly RootContent[], base: string, title: Element): ElementContent[] {
  return children.flatMap((child): ElementContent[] => {
    if (child.type === 'text') return [child];
    if (child.type !== 'element' || child === title || isFrame(child)) return [];
    const inside = kept(child.children, base, title);
    if (child.tagName === 'dl') return [{ type: 'element', tagName: 'ul', properties: {}, children: facts(inside) }];
    // Folded on the screen, unfolded in a file.
    if (child.tagName === 'details') return inside;
    if (child.tagName === 'summary') return inside.some(isHeading) ? inside : [paragraphOf([strong(inside)])];
    const href = child.properties['href'];
    const properties = {
      ...(typeof href === 'string' && { href: new URL(href, base).href }),
      className: child.properties['className'],
    };
    const spans = { ...(child.properties['colSpan'] !== undefined && { colSpan: child.properties['colSpan'] }) };
    return [{ ...child, properties: { ...properties, ...spans }, children: parted(inside) }];
  });
}

/** What the screen sets apart by its place or its colour alone (« 35 000 € calculé ») is set apart by a dash. */
const parted = (children: readonly ElementContent[]): ElementContent[] =>
  children.flatMap((child, rank) => {
    const before = children[rank - 1];
    return before !== undefined && touches(before, child) && isApart(before, child)
      ? [{ type: 'text', value: ' – ' }, child]
      : [child];
  });

const touches = (before: ElementContent, after: ElementContent): boolean =>
  !/[\s(«’\u00A0]$|^$/u.test(textOf(before)) && !/^[\s).,;:!?»\u00A0\u202F]|^$/u.test(textOf(after));

const isApart = (before: ElementContent, after: ElementContent): boolean =>
  (after.type === 'element' && after.tagName === 'span') ||
  (isLink(before) && isLink(after)) ||
  (before.type === 'element' && classesOf(before).includes('etiquette'));

const isHeading = (node: ElementContent): boolean => node.type === 'element' && /^h[1-6]$/u.test(node.tagName);

const isLink = (node: ElementContent): boolean => node.type === 'element' && node.tagName === 'a';

const textOf = (node: ElementContent): string =>
  node.type === 'text' ? node.value : node.type === 'element' ? node.children.map(textOf).join('') : '';

/** `<div><dt>Délai</dt><dd>Six mois</dd></div>` → « **Délai** : six mois ». */
function facts(children: readonly ElementContent[]): ElementContent[] {
  const items: ElementContent[][] = [];
  const visit = (child: ElementContent) => {
    if (child.type !== 'element') return;
    if (child.tagName === 'div') child.children.forEach(visit);
    else if (child.tagName === 'dt') items.push([strong(child.children), { type: 'text', value: '\u00A0: ' }]);
    else items.at(-1)?.push(...child.children);
  };
  children.forEach(visit);
  return items.map((inside) => ({ type: 'element', tagName: 'li', properties: {}, children: inside }));
}

const strong = (children: ElementContent[]): Element => ({
  type: 'element',
  tagName: 'strong',
  properties: {},
  children,
});
const paragraphOf = (children: ElementContent[]): Element => ({
  type: 'element',
  tagName: 'p',
  properties: {},
  children,
});

function words(parent: Parent): string {
  return parent.children
    .map((child) => (child.type === 'text' ? child.value : child.type === 'element' ? words(child) : ''))
    .join('')
    .replaceAll(/[ \t\n]+/gu, ' ')
    .trim();
}

/** The text of a node, without its marks. */
export function plain(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(plain).join('') : '';
}
