import { Fragment } from 'react';
import {
  evenementsDuCalendrier,
  icalendar,
  type LigneDuCalendrier,
  type RepereDuContrat,
  repereDit,
} from '../../../domain/calendrier/index.ts';
import { dateEnFrancais, enumeration, typographie } from '../../../domain/francais/index.ts';
import { frise } from '../../../documents/index.ts';
import { civilDay } from '../../document/index.ts';
import { Drawn } from '../../form/fields/Drawn.tsx';
import { pageAddress, shownAddress } from '../../form/pageAddress.ts';
import { Gestures } from '../Gestures.tsx';
import { SourceLink } from '../SourceLink.tsx';
import { adresseDeDemande, type Demande } from './adresse.ts';
import type { CalendrierProps } from './props.ts';

interface Props extends Pick<CalendrierProps, 'sources' | 'adresse'> {
  readonly demande: Demande;
  readonly lignes: readonly LigneDuCalendrier[];
  readonly reperes: readonly RepereDuContrat[];
}

/** Id of the heading of the deadlines, where one lands after asking. */
export const ECHEANCES = 'echeances';

/** The deadlines: drawn, in a table, and ready to be kept. */
export function Echeances({ demande, lignes, reperes, sources, adresse }: Props) {
  const { signature } = demande;
  const query = adresseDeDemande(demande);
  const address = pageAddress(adresse, location) + query;
  const name = `Calendrier-CPTS-${signature}`;
  const model = async () => {
    const { calendarModel } = await import('./model.ts');
    return calendarModel({ signature, lignes, reperes, sources, adresse: address, jour: civilDay(new Date()) });
  };
  const ics = () => {
    const texte = icalendar(
      evenementsDuCalendrier(signature, lignes, reperes, civilDay(new Date())),
      new Date().toISOString(),
    );
    return new File([texte], `${name}.ics`, { type: 'text/calendar' });
  };
  return (
    <section className="hh" aria-labelledby={ECHEANCES}>
      <h2 id={ECHEANCES} tabIndex={-1}>
        Contrat signé le {dateEnFrancais(signature)}
      </h2>
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
        address={shownAddress(adresse, location) + query}
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
          </tr>
        </thead>
        <tbody>
          {lignes.map(({ slug, titre, demarrage, deploiement }) => (
            <tr key={slug}>
              <th scope="row">
                <a href={`/missions/${slug}/`}>{typographie(titre)}</a>
              </th>
              <td className="date" data-l="À démarrer au plus tard">
                {dit(demarrage)}
              </td>
              <td className="date" data-l="À déployer au plus tard">
                {dit(deploiement)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <SourcesDites lues={lignes.map(({ titre, source }) => ({ quoi: titre, ids: [source] }))} sources={sources} />
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
          </tr>
        </thead>
        <tbody>
          {reperes.map((repere) => (
            <tr key={repere.jour}>
              <th scope="row">{repereDit(repere)}</th>
              <td className="date" data-l="Jour">
                {dateEnFrancais(repere.jour)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <SourcesDites
        lues={reperes.map(({ quoi, sources: ids }) => ({
          quoi: quoi === 'terme' ? 'fin du contrat' : 'anniversaires',
          ids,
        }))}
        sources={sources}
      />
    </div>
  );
}

interface Lue {
  readonly quoi: string;
  readonly ids: readonly string[];
}

/** Under a table, each source once; with what it gives, when the lines do not all have the same. */
function SourcesDites({ lues, sources }: Pick<Props, 'sources'> & { lues: readonly Lue[] }) {
  const groupes = [...new Set(lues.map(({ ids }) => ids.join(' ')))].map((cle) => cle.split(' '));
  const donne = (ids: readonly string[]) =>
    enumeration([...new Set(lues.filter((lue) => lue.ids.join(' ') === ids.join(' ')).map(({ quoi }) => quoi))]);
  return (
    <p className="meta notes-tableau">
      {groupes.length === 1 && groupes[0]?.length === 1 ? 'Source\u00A0: ' : 'Sources\u00A0: '}
      {groupes.map((ids, groupe) => (
        <Fragment key={ids.join(' ')}>
          {groupe > 0 && '\u202F; '}
          {ids.map((id, rang) => (
            <Fragment key={id}>
              {rang > 0 && ' et '}
              <SourceLink id={id} sources={sources} />
            </Fragment>
          ))}
          {groupes.length > 1 && ` (${typographie(donne(ids))})`}
        </Fragment>
      ))}
      .
    </p>
  );
}
