/** Opens again a page made here, even saved since by a browser: the block of JSON stays. */
import type { Reopened } from '../../pdf/reopen/index.ts';
import { IDENTIFIER } from './place.ts';

export type ReopenedHtml =
  | Extract<Reopened, { ok: true }>
  | { readonly ok: false; readonly raison: 'pas-un-html' | 'endommage' | 'trop-gros' | 'sans-donnees' };

const LARGEST = 25_000_000;
/** Answers alone: pictures of the page are beside them. */
const LARGEST_JSON = 12_000_000;

/** Whether a text begins as a page does. */
function isHtml(start: string): boolean {
  return /^\ufeff?\s*(?:<!--[^>]*-->\s*)*<(?:!doctype html|html)[\s>]/iu.test(start);
}

/**
 * Reads the bytes of a file that someone chose. Never throws, whatever they are; time and memory are bounded.
 *
 * `donnees` is the JSON of the page, unchecked; `champs` is always empty. `sans-donnees`: a page without it.
 */
export function reopen(bytes: Uint8Array): Promise<ReopenedHtml> {
  return Promise.resolve(opened(bytes));
}

function opened(bytes: Uint8Array): ReopenedHtml {
  if (bytes.length > LARGEST) return { ok: false, raison: 'trop-gros' };
  const text = new TextDecoder().decode(bytes);
  if (!isHtml(text.slice(0, 2000))) return { ok: false, raison: 'pas-un-html' };
  const start = text.search(new RegExp(`<script\\s[^<>]{0,200}id="?${IDENTIFIER}["\\s>]`, 'iu'));
  const from = start < 0 ? -1 : text.indexOf('>', start);
  const to = from < 0 ? -1 : text.indexOf('</script', from);
  if (from < 0) return { ok: false, raison: 'sans-donnees' };
  if (to < 0) return { ok: false, raison: 'endommage' };
  if (to - from > LARGEST_JSON) return { ok: false, raison: 'trop-gros' };
  try {
    return { ok: true, donnees: JSON.parse(text.slice(from + 1, to)), champs: {} };
  } catch {
    return { ok: false, raison: 'endommage' };
  }
}
