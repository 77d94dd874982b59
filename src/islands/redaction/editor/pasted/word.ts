import { oneLineOf } from './text.ts';
import { styleOf } from './style.ts';

const ITEM = /mso-list\s*:\s*l\d+\s+level(\d+)/u;
const MARKER = /mso-list\s*:\s*ignore/u;
const ANCHOR = /^#(?:_?ftn|_?edn|sdfootnote|sdendnote)(\d+)(?:sym)?$/u;

/** What Word says of a paragraph that is an item of a list; `null` for any other. */
export function wordItem(element: Element): { readonly niveau: number; readonly numerotee: boolean } | null {
  const [, level] = ITEM.exec(styleOf(element)) ?? [];
  if (level === undefined) return null;
  const marker = [...element.querySelectorAll('[data-style]')].find(isMarker)?.textContent ?? '';
  return { niveau: Number.parseInt(level, 10), numerotee: /^\s*\(?(?:\d+|[a-z]|[ivxlc]+)[.)]/iu.test(marker) };
}

/** The bullet or the number that Word writes as text. */
export const isMarker = (element: Element): boolean => MARKER.test(styleOf(element));

/** Texts of the footnotes of Word and LibreOffice, by the number in their anchors. */
export function footnotes(root: ParentNode): ReadonlyMap<string, string> {
  const bodies = [...root.querySelectorAll('[id^="ftn"], [id^="_ftn"], [id^="edn"], div[id^="sdfootnote"]')];
  return new Map(
    bodies.flatMap((body) => {
      const [, number] = /(\d+)$/u.exec(body.id) ?? [];
      const text = oneLineOf(body.textContent).replace(/^\[?\w{1,4}\]?\s+/u, '');
      return number === undefined || text === '' ? [] : [[number, text]];
    }),
  );
}

/** The text of the note that this link calls; `undefined` when it calls none. */
export function noteCalled(element: Element, notes: ReadonlyMap<string, string>): string | undefined {
  const [, number] = ANCHOR.exec(element.getAttribute('href') ?? '') ?? [];
  return number === undefined ? undefined : notes.get(number);
}

/** Where the texts of those notes stand, at the end: they are already where they are called. */
export const isFootnotes = (element: Element): boolean =>
  /mso-element\s*:\s*(?:footnote|endnote)/u.test(styleOf(element)) || /^sd(?:foot|end)note\d+$/u.test(element.id);
