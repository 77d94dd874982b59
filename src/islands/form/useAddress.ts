import { useEffect, useLayoutEffect, useRef } from 'react';
import { addressOf, positionOf, type Draft, type DraftEvent } from '../../forms/index.ts';

/**
 * Keeps the address and the page of the form in step, so that Back, Forward and reload work as anywhere.
 *
 * A page reached from inside the form adds an entry to the history; one that the form refused (a result that is not
 * ready) only corrects the address.
 */
export function useAddress({ form, position }: Draft, send: (event: DraftEvent) => void): void {
  const address = addressOf(position);
  const shown = useRef(address);
  /** The page now asked for came from the address, not from inside the form. */
  const followed = useRef(false);
  useEffect(() => {
    const follow = () => {
      const wanted = positionOf(form, location.hash);
      if (wanted === null || addressOf(wanted) === shown.current) return;
      followed.current = true;
      send({ type: 'went', position: wanted });
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, [form, send]);

  const first = useRef(true);
  // Before anything else happens: an address changed again meanwhile must not be written over.
  useLayoutEffect(() => {
    shown.current = address;
    const correcting = followed.current;
    followed.current = false;
    // At first the address leads: it is followed once the draft of this device has been read.
    if (first.current) {
      first.current = false;
      return;
    }
    const here = positionOf(form, location.hash);
    if (here !== null && addressOf(here) === address) return;
    if (correcting) history.replaceState(null, '', address);
    else location.hash = address;
  }, [form, address]);
}
