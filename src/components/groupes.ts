/** Elements by key, keys and elements in the order they come. */
export function parCle<E, C>(elements: readonly E[], cle: (element: E) => C): Map<C, E[]> {
  const groupes = new Map<C, E[]>();
  for (const element of elements) groupes.set(cle(element), [...(groupes.get(cle(element)) ?? []), element]);
  return groupes;
}
