import {
  evenementsDuCalendrier,
  icalendar,
  type LigneDuCalendrier,
  type RepereDuContrat,
  repereDit,
} from '../../../domain/calendrier/index.ts';
import { dateEnFrancais, typographie } from '../../../domain/francais/index.ts';
import { frise } from '../../../documents/index.ts';
import { civilDay } from '../../document/index.ts';
import { Drawn } from '../../form/fields/Drawn.tsx';
import { pageAddress } from '../../form/pageAddress.ts';
import { Gestures } from '../Gestures.tsx';
import { SourceLink } from '../SourceLink.tsx';
import { adresseDeDemande, type Demande } from './adresse.ts';
import type { CalendrierProps } from './CalendrierIsland.tsx';

interface Props extends Pick<CalendrierProps, 'sources' | 'adresse'> {
  readonly demande: Demande;
  readonly lignes: readonly LigneDuCalendrier[];
  readonly reperes: readonly RepereDuContrat[];
}

/** The deadlines: drawn, in a table, and ready to be kept. */
export function Echeances({ demande, lignes, reperes, sources, adresse }: Props) {
  const { signature } = demande;
  const address = pageAddress(adresse, location) + adresseDeDemande(demande);
  const name = `Calendrier-CPTS-${signature}`;
  const model = async () => {
    const { calendarModel } = await import('./model.ts');
    return calendarModel({ signature, lignes, reperes, sources, adresse: address, jour: civilDay(new Date()) });
  };
  const ics = () => {
    const texte = icalendar(evenementsDuCalendrier(signature, lignes, reperes), new Date().toISOString());
    return new File([texte], `${name}.ics`, { type: 'text/calendar' });
  };
  return (
    <section className="hh" aria-labelledby="echeances">
      <h2 id="echeances">Contrat signé le {dateEnFrancais(signature)}</h2>
      <Drawn
        drawing={frise(
          signature,
          lignes.map(({ titre, ...jours }) => ({ libelle: typographie(titre), ...jours })),
        )}
      />
      <p className="meta bureau">
        Rond clair&nbsp;: à démarrer au plus tard&#8239;; rond plein&nbsp;: à déployer au plus tard.
      </p>
      <TableDesMissions signature={signature} lignes={lignes} sources={sources} />
      <TableDuContrat reperes={reperes} sources={sources} />
      <Gestures
        address={address}
        name={name}
        model={model}
        other={{ label: 'Agenda (.ics)', extension: 'ics', make: ics }}
      />
      <p className="imprime petit">{address}</p>
    </section>
  );
}

const dit = (jour: string | null): string => (jour === null ? 'Pas de délai particulier' : dateEnFrancais(jour));

function TableDesMissions({ signature, lignes, sources }: Pick<Props, 'lignes' | 'sources'> & { signature: string }) {
  return (
    <div className="tableau empile h">
      <table>
        <caption>Échéances des missions à partir du {dateEnFrancais(signature)}</caption>
        <thead>
          <tr>
            <th scope="col">Mission</th>
            <th scope="col">À démarrer au plus tard</th>
            <th scope="col">À déployer au plus tard</th>
            <th scope="col">Source du délai</th>
          </tr>
        </thead>
        <tbody>
          {lignes.map(({ slug, titre, demarrage, deploiement, source }) => (
            <tr key={slug}>
              <th scope="row">
                <a href={`/missions/${slug}/`}>{typographie(titre)}</a>
              </th>
              <td data-l="À démarrer au plus tard">{dit(demarrage)}</td>
              <td data-l="À déployer au plus tard">{dit(deploiement)}</td>
              <td data-l="Source du délai">
                <SourceLink id={source} sources={sources} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function TableDuContrat({ reperes, sources }: Pick<Props, 'reperes' | 'sources'>) {
  return (
    <div className="tableau empile h">
      <table>
        <caption>
          Vie du contrat
          <span>À chaque anniversaire, le solde de l’année passée et l’avance de la suivante.</span>
        </caption>
        <thead>
          <tr>
            <th scope="col">Repère</th>
            <th scope="col">Jour</th>
            <th scope="col">Source</th>
          </tr>
        </thead>
        <tbody>
          {reperes.map((repere) => (
            <tr key={repere.jour}>
              <th scope="row">{repereDit(repere)}</th>
              <td data-l="Jour">{dateEnFrancais(repere.jour)}</td>
              <td data-l="Source">
                {repere.sources.map((id, rang) => [
                  rang > 0 && '\u202F; ',
                  <SourceLink key={id} id={id} sources={sources} />,
                ])}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
