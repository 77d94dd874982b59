import { enumeration, typographie } from '../../../domain/francais/index.ts';
import {
  type Connu,
  connuDe,
  type Donnees,
  montantDit,
  type Resultat as Montants,
  sommeDite,
  SOUS_CONDITION,
  valeurDite,
} from '../../../domain/simulation/index.ts';
import { Graphe } from './Graphe.tsx';

interface Props {
  readonly resultat: Montants;
  /** Every result on the page. */
  readonly ensemble: readonly Montants[];
  readonly donnees: Donnees;
}

/** What one size may receive: the total, its parts, the chart. */
export function Resultat({ resultat, ensemble, donnees }: Props) {
  const { taille, total, sans, partage, sousCondition } = resultat;
  const titre = `taille-${taille}`;
  const connu = connuDe(resultat);
  return (
    <article className="resultat" aria-labelledby={titre}>
      <h3 id={titre}>{connu?.titre ?? `Taille ${taille}`}</h3>
      {connu === null ? (
        <p>
          <strong className="somme">{sommeDite(total)}</strong> par an au plus, missions retenues, parts fixe et
          variable réunies
        </p>
      ) : (
        <>
          <Repere resultat={resultat} donnees={donnees} />
          <SansTotal connu={connu} />
        </>
      )}
      {partage !== null && total.complet && (
        <p>
          Dont {sommeDite(partage.fixe)} de part fixe et {sommeDite(partage.variable)} de part variable.
        </p>
      )}
      {sans?.total.complet && (
        <p>
          {typographie(`Sans « ${sans.libelle} »`)}&nbsp;: {sommeDite(sans.total)}.
        </p>
      )}
      {sousCondition.map(({ libelle, valeur }) => (
        <p className="hors-total" key={libelle}>
          <strong>Hors total, {typographie(libelle)}&nbsp;:</strong> {valeurDite(valeur)}. Montant {SOUS_CONDITION}.
        </p>
      ))}
      <Graphe resultat={resultat} ensemble={ensemble} donnees={donnees} />
    </article>
  );
}

/** What is known when there is no total: how many amounts, how far they are trusted, what to ask for. */
const SansTotal = ({ connu: { compte, confiance, manque } }: { connu: Connu }) => (
  <>
    <p>
      <strong>{compte}.</strong>
    </p>
    {confiance !== null && <p>{confiance}</p>}
    <p>{manque}</p>
  </>
);

/** What the version before gave, when this one cannot be added up. */
function Repere({ resultat: { repere }, donnees: { missions } }: Omit<Props, 'ensemble'>) {
  if (repere === null) return null;
  const absentes = repere.absentes.map((mission) => `« ${missions[mission]?.titre ?? mission} »`);
  return (
    <p>
      {typographie(`Repère « ${repere.version.bareme.titre_court} » :`)}{' '}
      <strong className="somme">{montantDit(repere.total)}</strong> par an au plus, d’après une version antérieure.
      {absentes.length > 0 && typographie(` Elle ne comptait pas ${enumeration(absentes)}.`)}
    </p>
  );
}
