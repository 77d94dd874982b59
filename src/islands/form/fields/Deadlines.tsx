import { frise, friseLines } from '../../../documents/index.ts';
import { dateEnFrancais } from '../../../domain/francais/index.ts';
import type { FieldOf } from '../../../forms/index.ts';
import { Drawn } from './Drawn.tsx';
import type { FieldProps } from './props.ts';

/** The drawing that documents print, then the same days as a list. */
export function Deadlines({ field, form, scope }: FieldProps<FieldOf<'frise'>>) {
  const found = friseLines(field, { form, scope });
  if (found === null) {
    return (
      <p className="vide">Aucune des missions choisies n’a de délai connu, ou la date n’est pas encore lisible.</p>
    );
  }
  const { signature, lignes } = found;
  const day = (jour: string | null) => (jour === null ? 'pas de délai' : dateEnFrancais(jour));
  return (
    <>
      <Drawn drawing={frise(signature, lignes)} />
      <dl className="faits">
        <div>
          <dt>Signature</dt>
          <dd>{dateEnFrancais(signature)}</dd>
        </div>
        {lignes.map(({ libelle, demarrage, deploiement }) => (
          <div key={libelle}>
            <dt>{libelle}</dt>
            <dd>
              {demarrage === null && deploiement === null
                ? 'Pas de délai particulier'
                : `Au plus tard\u00A0: démarrage le ${day(demarrage)}, déploiement le ${day(deploiement)}`}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
