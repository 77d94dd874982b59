import { useCallback, useEffect, useRef } from 'react';
import type { Answers, Draft } from '../../forms/index.ts';
import { isEmpty } from './useKeptDraft.ts';

/**
 * The browser’s own « Quitter la page ? » when the answers are on this page and nowhere else.
 *
 * @param kept the draft of this device takes care of them.
 * @returns to call when the person took the answers away in a file.
 */
export function useLeaveWarning({ form, answers }: Draft, kept: boolean): () => void {
  const safe = useRef<Answers | null>(null);
  useEffect(() => {
    if (kept || safe.current === answers || isEmpty(form, answers)) return undefined;
    const warn = (event: BeforeUnloadEvent) => {
      if (safe.current !== answers) event.preventDefault();
    };
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [form, answers, kept]);
  return useCallback(() => {
    safe.current = answers;
  }, [answers]);
}
