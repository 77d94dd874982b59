import { useLayoutEffect, useRef } from 'react';

/** Gives the focus to a control, by its id, once the component that asks for it has been drawn again. */
export function useFocusNext(): (id: string) => void {
  const suivant = useRef<string | null>(null);
  useLayoutEffect(() => {
    if (suivant.current === null) return;
    document.getElementById(suivant.current)?.focus();
    suivant.current = null;
  });
  return (id) => {
    suivant.current = id;
  };
}
