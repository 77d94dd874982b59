/** What became of a wish. */
export type Outcome = 'asked' | 'added' | 'left';

/** The address without the wish: reloading or sharing the page does not ask again. */
export function forgetWish(): void {
  const search = new URLSearchParams(location.search);
  search.delete('ajouter');
  search.delete('action');
  const query = search.toString();
  history.replaceState(null, '', location.pathname + (query === '' ? '' : `?${query}`) + location.hash);
}
