import { enumeration, typographie } from '../../../domain/francais/index.ts';
import {
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
  return (
    <article className="resultat" aria-labelledby={titre}>
      <h3 id={titre}>Taille {taille}</h3>
      <p className={total.complet ? undefined : 'manque'}>
        <strong className="somme">{total.complet ? sommeDite(total) : 'Total non trouvé'}</strong>
        {total.complet && ' par an au plus, missions retenues, parts fixe et variable réunies'}
      </p>
      {partage !== null && total.complet && (
        <p>
          Dont {sommeDite(partage.fixe)} de part fixe et {sommeDite(partage.variable)} de part variable.
        </p>
      )}
      {sans !== null && (
        <p>
          {typographie(`Sans « ${sans.libelle} »`)}&nbsp;: {sommeDite(sans.total)}.
        </p>
      )}
      <Repere resultat={resultat} donnees={donnees} />
      {sousCondition.map(({ libelle, valeur }) => (
        <p className="hors-total" key={libelle}>
          <strong>Hors total, {typographie(libelle)}&nbsp;:</strong> {valeurDite(valeur)}. Montant {SOUS_CONDITION}.
        </p>
      ))}
      <Graphe resultat={resultat} ensemble={ensemble} donnees={donnees} />
    </article>
  );
}

/** What is missing, and what the version before gave. */
function Repere({ resultat: { manquants, repere }, donnees: { missions } }: Omit<Props, 'ensemble'>) {
  if (manquants.length === 0) return null;
  const absentes = repere?.absentes.map((mission) => `« ${missions[mission]?.titre ?? mission} »`) ?? [];
  return (
    <>
      <p>
        Il manque {enumeration(manquants.map((libelle) => typographie(`« ${libelle} »`)))}&nbsp;: à demander à votre
        CPAM. Nous n’estimons pas ce que nous n’avons pas lu.
      </p>
      {repere !== null && (
        <p>
          <strong>
            {typographie(`Repère « ${repere.version.bareme.titre_court} » :`)} {montantDit(repere.total)}
          </strong>{' '}
          par an au plus, d’après une version antérieure.
          {absentes.length > 0 && typographie(` Elle ne comptait pas ${enumeration(absentes)}.`)}
        </p>
      )}
    </>
  );
}
