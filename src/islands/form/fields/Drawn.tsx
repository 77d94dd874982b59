import type { Drawing } from '../../../documents/index.ts';

const ANCHORS = { debut: 'start', milieu: 'middle', fin: 'end' } as const;

/** A drawing of the documents on the page, as they will print it: an ornament, whose words stand beside it. */
export function Drawn({ drawing }: { drawing: Drawing }) {
  const { largeur, hauteur, formes } = drawing;
  return (
    <svg className="dessin-imprime" viewBox={`0 0 ${largeur} ${hauteur}`} aria-hidden="true" focusable="false">
      {formes.map((shape, n) =>
        shape.type === 'trace' ? (
          <path
            key={n}
            d={shape.d}
            fill={shape.fond ?? 'none'}
            stroke={shape.trait?.couleur ?? 'none'}
            strokeWidth={shape.trait?.epaisseur}
            strokeDasharray={shape.trait?.tirets === true ? shape.trait.epaisseur * 3 : undefined}
            strokeLinejoin="round"
          />
        ) : (
          <text
            key={n}
            x={shape.x}
            y={shape.y}
            fontSize={shape.taille}
            fontWeight={shape.gras === true ? 700 : 400}
            textAnchor={ANCHORS[shape.ancre ?? 'debut']}
            fill={shape.couleur ?? '#13211b'}
          >
            {shape.texte}
          </text>
        ),
      )}
    </svg>
  );
}
