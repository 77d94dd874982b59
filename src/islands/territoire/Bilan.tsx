import { pluriel } from '../../domain/francais/index.ts';
import {
  graineDuTerritoire,
  mosaique,
  resumeDuTerritoire,
  type Commune,
  type LieuDepartement,
  type Tailles,
} from '../../domain/territoire/index.ts';
import { useMemo } from 'react';
import { Dessin } from './Dessin.tsx';
import { alerteDite, bornesDites, titreDuBilan } from './phrases.ts';

interface Props {
  readonly communes: readonly Commune[];
  readonly tailles: Tailles | undefined;
  readonly lieux: readonly LieuDepartement[];
}

/** Population, size, and what deserves attention. */
export function Bilan({ communes, tailles, lieux }: Props) {
  const resume = resumeDuTerritoire(communes, tailles && { tailles }, lieux);
  return (
    <div className="pile">
      <div className="repere">
        <p className="soustitre">{titreDuBilan(resume)}</p>
        {tailles !== undefined && bornesDites(resume, tailles).map((phrase) => <p key={phrase}>{phrase}</p>)}
      </div>
      {resume.alertes.length > 0 && (
        <div className="repere ocre">
          <p className="soustitre">À vérifier</p>
          <ul>
            {resume.alertes.map((alerte) => (
              <li key={alerte.genre}>{alerteDite(alerte, resume, tailles, lieux)}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

/** The drawing of the cover, as it will be. */
export function Mosaique({ communes }: Pick<Props, 'communes'>) {
  const graine = graineDuTerritoire(communes);
  const dessin = useMemo(() => mosaique(communes.length, graine), [communes.length, graine]);
  return (
    <figure className="panneau">
      <p className="soustitre">{pluriel(communes.length, 'commune')}, un périmètre</p>
      <Dessin dessin={dessin} alternative="" />
      <figcaption className="meta">Une cellule par commune, sans valeur géographique.</figcaption>
    </figure>
  );
}
