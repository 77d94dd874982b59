/** Signs of the buttons that a word would make too long, on the same 24 grid as the others of the site. */
const OUTLINES = {
  puces: 'M9 6h12M9 12h12M9 18h12M4 5.2v1.6M4 11.2v1.6M4 17.2v1.6',
  numeros: 'M10 6h11M10 12h11M10 18h11M3 5l2-1v5M3 15h3l-3 4h3',
  annuler: 'M9 6 4 11l5 5M4 11h10a5 5 0 0 1 0 10h-3',
  retablir: 'm15 6 5 5-5 5M20 11H10a5 5 0 0 0 0 10h3',
} as const;

export type SignName = keyof typeof OUTLINES;

export function Sign({ name }: { readonly name: SignName }) {
  return (
    <svg className="ico" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={OUTLINES[name]} />
    </svg>
  );
}
