import { useCallback, useEffect, useRef } from 'react';
import type { Answers, Draft } from '../../forms/index.ts';
import { isEmpty } from './emptiness.ts';

/** Chromium takes a `mailto:` link for a way out of the page; the mail program opens in much less. */
const MAILING = 2000;

/**
 * The browser’s own « Quitter la page ? » when the answers are on this page and nowhere else.
 *
 * @param kept the draft of this device takes care of them.
 * @returns to call when the person took the answers away in a file.
 */
export function useLeaveWarning({ answers }: Pick<Draft, 'answers'>, kept: boolean): () => void {
  const safe = useRef<Answers | null>(null);
  const mailedAt = useRef(-Infinity);
  useEffect(() => {
    if (kept || safe.current === answers || isEmpty(answers)) return undefined;
    const mailed = ({ target, timeStamp }: MouseEvent) => {
      if (target instanceof Element && target.closest('a[href^="mailto:"]')) mailedAt.current = timeStamp;
    };
    const warn = (event: BeforeUnloadEvent) => {
      if (safe.current !== answers && event.timeStamp - mailedAt.current > MAILING) event.preventDefault();
    };
    document.addEventListener('click', mailed, true);
    addEventListener('beforeunload', warn);
    return () => {
      document.removeEventListener('click', mailed, true);
      removeEventListener('beforeunload', warn);
    };
  }, [answers, kept]);
  return useCallback(() => {
    safe.current = answers;
  }, [answers]);
}
