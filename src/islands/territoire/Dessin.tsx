import type { Dessin as Donnees } from '../../domain/territoire/index.ts';

interface Props {
  readonly dessin: Donnees;
  /** What it shows, for those who do not see it; empty when the text beside says it all. */
  readonly alternative: string;
}

/** A drawing of the documents, on the page. Its inks are those of the day: the style sheet replaces them by night. */
export function Dessin({ dessin: { largeur, hauteur, formes }, alternative }: Props) {
  const dire = alternative === '' ? { 'aria-hidden': true } : { role: 'img', 'aria-label': alternative };
  return (
    <svg className="dessin-trace" viewBox={`0 0 ${largeur} ${hauteur}`} {...dire}>
      {formes.map(({ d, fond, trait }, rang) => (
        <path key={rang} d={d} fill={fond ?? 'none'} stroke={trait?.couleur} strokeWidth={trait?.epaisseur} />
      ))}
    </svg>
  );
}
