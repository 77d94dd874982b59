import type { TextDifference } from './useDifference.ts';

/** « Lire le texte entier », when only the surroundings of the changes are shown. */
export function WholeToggle({ difference: { long, whole, toggle } }: { readonly difference: TextDifference }) {
  if (!long) return null;
  return (
    <button className="btn lien petit-geste" type="button" aria-expanded={whole} onClick={toggle}>
      {whole ? 'Ne voir que ce qui change' : 'Lire le texte entier'}
    </button>
  );
}
