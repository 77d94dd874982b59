import { useCallback, useEffect, useLayoutEffect, useRef } from 'react';
import { isEmpty } from './emptiness.ts';
import type { Draft } from '../../forms/index.ts';
import type { Drafts, Kept } from '../../storage/index.ts';

/** Under a second after any keystroke, and no later for someone who never stops typing. */
const PAUSE = 400;

/**
 * Saves what was typed, at once when the page is hidden or left, one save at a time.
 *
 * @param active the person agreed, and no earlier draft is waiting for a decision.
 * @returns saves now, over whatever is kept: the person chose so.
 */
export function useSave(
  drafts: { readonly current: Drafts | null },
  draft: Draft,
  active: boolean,
  onKept: (kept: Kept) => void,
): () => void {
  const latest = useRef({ draft, active });
  useLayoutEffect(() => {
    latest.current = { draft, active };
  }, [draft, active]);
  const saved = useRef<Draft | null>(null);
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);

  const save = useCallback(
    (replace: boolean) => {
      if (timer.current !== null) clearTimeout(timer.current);
      timer.current = null;
      queue.current = queue.current.then(async () => {
        const now = latest.current;
        if (!now.active && !replace) return;
        const kept = await drafts.current?.save(now.draft, new Date(), { replace });
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

  useEffect(() => {
    const flush = () => {
      if (timer.current !== null) save(false);
    };
    const hidden = () => {
      if (document.visibilityState === 'hidden') flush();
    };
    addEventListener('pagehide', flush);
    document.addEventListener('visibilitychange', hidden);
    return () => {
      flush();
      removeEventListener('pagehide', flush);
      document.removeEventListener('visibilitychange', hidden);
    };
  }, [save]);

  return useCallback(() => save(true), [save]);
}

/** Before the first save, only answers count: nothing is kept of someone who looked and left. */
function differs(saved: Draft | null, { form, answers, position }: Draft): boolean {
  if (saved === null) return !isEmpty(form, answers);
  return saved.answers !== answers || saved.position !== position;
}
