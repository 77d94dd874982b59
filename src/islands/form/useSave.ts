import { useCallback, useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import { isEmpty } from './emptiness.ts';
import type { Draft } from '../../forms/index.ts';
import type { Drafts, Kept, SaveOptions } from '../../storage/index.ts';

/** Under a second after any keystroke, and no later for someone who never stops typing. */
const PAUSE = 400;

/** What was kept last: compared with what is on the page. */
type Known = Pick<Draft, 'answers' | 'suivi'> & Partial<Pick<Draft, 'position'>>;

export interface Saving {
  /** Saves at once, over whatever is kept: the person chose so. */
  readonly replace: () => void;
  /** Saves at once what waits to be, before the page shows something else. */
  readonly flush: () => void;
  /** This is what is kept already: nothing to write until it changes. */
  readonly known: (kept: Known) => void;
}

/**
 * Saves what was typed, at once when the page is hidden or left, one save at a time.
 *
 * @param active the person agreed, and no earlier draft is waiting for a decision.
 * @param options which draft of the form it is, and how far it is.
 */
export function useSave(
  drafts: { readonly current: Drafts | null },
  draft: Draft,
  active: boolean,
  onKept: (kept: Kept) => void,
  options: (draft: Draft) => SaveOptions = noOptions,
): Saving {
  const latest = useRef({ draft, active, options });
  useLayoutEffect(() => {
    latest.current = { draft, active, options };
  }, [draft, active, options]);
  const saved = useRef<Known | null>(null);
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);

  const save = useCallback(
    (replace: boolean) => {
      if (timer.current !== null) clearTimeout(timer.current);
      timer.current = null;
      const now = latest.current;
      if (!now.active && !replace) return;
      const at = new Date();
      queue.current = queue.current.then(async () => {
        const kept = await drafts.current?.save(now.draft, at, { ...now.options(now.draft), replace });
        if (kept === undefined) return;
        if (kept.ok) saved.current = now.draft;
        onKept(kept);
      });
    },
    [drafts, onKept],
  );

  useEffect(() => {
    if (active && timer.current === null && differs(saved.current, draft))
      timer.current = setTimeout(save, PAUSE, false);
  }, [active, draft, save]);

  const flush = useCallback(() => {
    if (timer.current !== null) save(false);
  }, [save]);

  useEffect(() => {
    const leaving = () => {
      const { active: agreed, draft: now, options: optionsOf } = latest.current;
      // A page that goes away is not waited for: what it has not kept yet is written down first.
      if (agreed && differs(saved.current, now)) drafts.current?.jot(now, new Date(), optionsOf(now).id);
      flush();
    };
    const hidden = () => {
      if (document.visibilityState === 'hidden') leaving();
    };
    addEventListener('pagehide', leaving);
    document.addEventListener('visibilitychange', hidden);
    return () => {
      flush();
      removeEventListener('pagehide', leaving);
      document.removeEventListener('visibilitychange', hidden);
    };
  }, [drafts, flush]);

  const replace = useCallback(() => save(true), [save]);
  const known = useCallback((kept: Known) => {
    saved.current = kept;
  }, []);
  return useMemo(() => ({ replace, flush, known }), [replace, flush, known]);
}

const noOptions = (): SaveOptions => ({});

/** Before the first save, only answers count: nothing is kept of someone who looked and left. A dossier has a name. */
function differs(saved: Known | null, { answers, position, suivi }: Draft): boolean {
  if (saved === null) return suivi !== null || !isEmpty(answers);
  if (saved.answers !== answers || saved.suivi !== suivi) return true;
  // In a dossier the address says where one is: walking from page to page writes nothing.
  return suivi === null && saved.position !== position;
}
