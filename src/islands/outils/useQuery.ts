import { useCallback, useEffect, useState } from 'react';

/**
 * The query of the address, and how to change it: each change is a step that Back undoes.
 *
 * Empty at first, as on the server; then that of the address, once the page lives.
 */
export function useQuery(): readonly [query: string, go: (query: string) => void] {
  const [query, setQuery] = useState('');
  useEffect(() => {
    const follow = () => setQuery(location.search);
    follow();
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, []);
  const go = useCallback((next: string) => {
    if (next === location.search) return;
    history.pushState(null, '', next);
    setQuery(next);
  }, []);
  return [query, go];
}
