import type { ReactNode } from 'react';
import type { Somme } from '../../../domain/aci/index.ts';
import { typographie } from '../../../domain/francais/index.ts';
import {
  additionDite,
  type Donnees,
  type LigneSimulee,
  montantDit,
  type Resultat,
  sommeDite,
  STATUTS,
  type Valeur,
  type Version,
} from '../../../domain/simulation/index.ts';
import { SourceLink } from '../SourceLink.tsx';

interface Props {
  readonly resultat: Resultat;
  readonly donnees: Donnees;
  readonly version: Version;
  /** The sentence of the version for the sizes shown. */
  readonly etiquette: string;
}

const [TOTAL, FIXE, VARIABLE, STATUT] = ['Par an, au plus', 'Part fixe', 'Part variable', 'Statut et source'];

/** The same amounts as the chart, each with how far it may be trusted and where it was read. */
export function Tableau({ resultat, donnees, version, etiquette }: Props) {
  const { taille, lignes, sans, total, partage } = resultat;
  return (
    <div className="tableau empile hh">
      <table>
        <caption>
          {typographie(`Montants par an, taille ${taille}, ${version.bareme.titre_court}`)}
          <span>{typographie(etiquette)}</span>
        </caption>
        <thead>
          <tr>
            <th scope="col">Volet</th>
            <Tete>{TOTAL}</Tete>
            {partage !== null && <Tete>{FIXE}</Tete>}
            {partage !== null && <Tete>{VARIABLE}</Tete>}
            <th scope="col">{STATUT}</th>
          </tr>
        </thead>
        <tbody>
          {lignes.map((ligne) => (
            <Rangee key={ligne.volet} ligne={ligne} partage={partage !== null} sources={donnees.sources} />
          ))}
        </tbody>
        <tfoot>
          {sans !== null && <Pied libelle={typographie(`Total sans « ${sans.libelle} »`)} sommes={[sans.total]} />}
          <Pied libelle="Total" sommes={[total, ...(partage === null ? [] : [partage.fixe, partage.variable])]} />
        </tfoot>
      </table>
    </div>
  );
}

const Tete = ({ children }: { children: ReactNode }) => (
  <th scope="col" className="nb">
    {children}
  </th>
);

interface RangeeProps {
  readonly ligne: LigneSimulee;
  readonly partage: boolean;
  readonly sources: Donnees['sources'];
}

function Rangee({ ligne: { libelle, facultatif, total, fixe, variable }, partage, sources }: RangeeProps) {
  return (
    <tr>
      <th scope="row">
        {typographie(libelle)}
        {facultatif && ' (au choix)'}
      </th>
      <Montant valeur={total} colonne={TOTAL} />
      {partage && <Montant valeur={fixe} colonne={FIXE} sauf={total.statut} />}
      {partage && <Montant valeur={variable} colonne={VARIABLE} sauf={total.statut} />}
      <td data-l={STATUT}>
        {typographie(STATUTS[total.statut])}
        {total.note !== undefined && <span className="meta precision">{typographie(total.note)}</span>}
        {total.source !== undefined && (
          <span className="precision">
            <SourceLink id={total.source} sources={sources} />
          </span>
        )}
      </td>
    </tr>
  );
}

/** An amount; a part says its own trust when it is not that of the whole (`sauf`). */
function Montant({ valeur, colonne, sauf }: { valeur: Valeur | null; colonne: string; sauf?: string }) {
  const propre = valeur !== null && sauf !== undefined && valeur.statut !== sauf;
  return (
    <td className="nb" data-l={colonne}>
      <span className={valeur?.montant === null ? 'meta' : undefined}>
        {valeur === null ? 'aucune' : montantDit(valeur.montant)}
        {propre && <span className="meta precision">{typographie(STATUTS[valeur.statut])}</span>}
      </span>
    </td>
  );
}

/** Our own additions; a sum with a hole is « non trouvé ». */
function Pied({ libelle, sommes }: { libelle: string; sommes: readonly Somme[] }) {
  return (
    <tr>
      <th scope="row">{libelle}</th>
      {sommes.map((somme, rang) => (
        <td className="nb" data-l={[TOTAL, FIXE, VARIABLE][rang]} key={[TOTAL, FIXE, VARIABLE][rang]}>
          <span>{sommeDite(somme)}</span>
        </td>
      ))}
      <td className="meta" data-l={STATUT}>
        {additionDite(sommes)}
      </td>
    </tr>
  );
}
