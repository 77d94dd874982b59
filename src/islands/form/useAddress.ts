import { useEffect, useRef } from 'react';
import { addressOf, positionOf, type Draft, type DraftEvent } from '../../forms/index.ts';

/**
 * Keeps the address and the page of the form in step, so that Back, Forward and reload work as anywhere.
 *
 * A page reached from inside the form adds an entry to the history; one that the form refused (a result that is not
 * ready) only corrects the address.
 */
export function useAddress({ form, position }: Draft, send: (event: DraftEvent) => void): void {
  const asked = useRef<string | null>(null);
  useEffect(() => {
    const follow = () => {
      const wanted = positionOf(form, location.hash);
      if (wanted === null) return;
      asked.current = addressOf(wanted);
      send({ type: 'went', position: wanted });
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, [form, send]);

  const address = addressOf(position);
  const first = useRef(true);
  useEffect(() => {
    // At first the address leads: it is followed once the draft of this device has been read.
    if (first.current) {
      first.current = false;
      return;
    }
    const here = positionOf(form, location.hash);
    if (here !== null && addressOf(here) === address) return;
    if (asked.current === null) location.hash = address;
    else history.replaceState(null, '', address);
    asked.current = null;
  }, [form, address]);
}
