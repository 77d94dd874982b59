import { type Barre, barresDe, type Donnees, type Resultat } from '../../../domain/simulation/index.ts';

interface Props {
  readonly resultat: Resultat;
  /** Every result on the page: their bars have one scale. */
  readonly ensemble: readonly Resultat[];
  readonly donnees: Donnees;
}

/** A list with its amounts in words; the bars are an ornament, in the textures that the page has drawn once. */
export function Graphe({ resultat, ensemble, donnees }: Props) {
  const titre = `graphe-${resultat.taille}`;
  return (
    <figure className="h">
      <figcaption className="lab" id={titre}>
        Répartition par volet
      </figcaption>
      <ul className="graphe h" role="list" aria-labelledby={titre}>
        {barresDe(resultat, ensemble, donnees).map((barre) => (
          <li key={barre.libelle}>
            <span>{barre.libelle}</span>
            <b>{barre.valeur}</b>
            {barre.part > 0 && <Bande barre={barre} />}
          </li>
        ))}
      </ul>
    </figure>
  );
}

function Bande({ barre: { part, trame, conditionnelle = false } }: { barre: Barre }) {
  const fond = trame === 0 ? 'none' : `url(#p${trame})`;
  return (
    <svg className={`bande m${trame}${conditionnelle ? ' tirets' : ''}`} aria-hidden="true" focusable="false">
      <rect
        x="1"
        y="1"
        width={`${Math.max(1, Math.round(part * 1000) / 10 - 0.6)}%`}
        height="22"
        fill={conditionnelle ? 'none' : fond}
      />
    </svg>
  );
}
