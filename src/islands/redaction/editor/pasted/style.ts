import { isLink } from '../../../../forms/rich/index.ts';
import type { Looks } from './found.ts';

/** What an element says of the words in it, by its tag and its inline style; nothing else of it is kept. */
export function looksIn(element: Element, around: Looks): Looks {
  const style = styleOf(element);
  const tag = element.localName;
  const href = tag === 'a' ? (element.getAttribute('href') ?? '').trim() : '';
  return {
    ...around,
    ...((tag === 'b' || tag === 'strong') && { gras: true }),
    ...((tag === 'i' || tag === 'em') && { italique: true }),
    ...weight(style),
    ...slope(style),
    ...(isLink(href) && { lien: href }),
  };
}

/** A `<b style="font-weight: normal">` is not bold: Google Docs wraps everything in one. */
function weight(style: string): Looks {
  const [, value] = /(?:^|;)\s*font-weight\s*:\s*(\w+)/u.exec(style) ?? [];
  return value === undefined ? {} : { gras: value.startsWith('bold') || Number.parseInt(value, 10) >= 600 };
}

function slope(style: string): Looks {
  const [, value] = /(?:^|;)\s*font-style\s*:\s*(\w+)/u.exec(style) ?? [];
  return value === undefined ? {} : { italique: value === 'italic' || value === 'oblique' };
}

/** Inline style of an element, in lower case: set aside by `inert` in what is pasted. */
export const styleOf = (element: Element): string =>
  (element.getAttribute('data-style') ?? element.getAttribute('style') ?? '').toLowerCase();

const SHEETS = /<style\b[\s\S]*?<\/style\s*>/giu;
const TAGS = /<[a-z](?:"[^"]*"|'[^']*'|[^'">])*>/giu;
const ACTIVE = /(?<=[\s/"'])(style|on[a-z]+)(?=\s*=)/giu;

/** The same source without sheets, its styles and handlers renamed: reading it asks the browser to refuse nothing. */
export const inert = (html: string): string =>
  html.replace(SHEETS, '').replace(TAGS, (tag) => tag.replace(ACTIVE, 'data-$1'));

export const isHidden = (element: Element): boolean =>
  /(?:^|;)\s*(?:display\s*:\s*none|mso-hide\s*:\s*all)/u.test(styleOf(element)) || element.hasAttribute('hidden');
