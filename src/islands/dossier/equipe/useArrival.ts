import { useEffect, useRef, type RefObject } from 'react';

/** Takes the focus as soon as it is there: what was asked for has taken the place of what asked. */
export function useArrival<T extends HTMLElement>(wanted = true): RefObject<T | null> {
  const place = useRef<T>(null);
  useEffect(() => {
    if (wanted) place.current?.focus();
  }, [wanted]);
  return place;
}
