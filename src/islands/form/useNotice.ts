import { useEffect, useState } from 'react';

/** Time to read a sentence twice; nothing is said only here. */
const SHOWN_FOR = 12_000;

/** What was just done or should happen, said for a while. */
export function useNotice() {
  const [notice, setNotice] = useState('');
  useEffect(() => {
    if (notice === '') return undefined;
    const timer = setTimeout(() => setNotice(''), SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [notice]);
  return [notice, setNotice] as const;
}
