import { aLaDate, nombre, typographie } from '../../../domain/francais/index.ts';
import { adresseDeQuestion, csvDe, type Donnees, type Simulation } from '../../../domain/simulation/index.ts';
import { civilDay } from '../../document/index.ts';
import { pageAddress, shownAddress } from '../../form/pageAddress.ts';
import { Gestures } from '../Gestures.tsx';
import { SourceLink } from '../SourceLink.tsx';
import { CommunesComptees } from './CommunesComptees.tsx';
import { Resultat } from './Resultat.tsx';
import { Tableau } from './Tableau.tsx';

interface Props {
  readonly simulation: Simulation;
  readonly donnees: Donnees;
  readonly adresse: string;
}

/** Id of the heading of the amounts, where one lands after asking. */
export const RESULTATS = 'resultats';

/** The amounts, what to know about them, and how to keep them. */
export function Resultats({ simulation, donnees, adresse }: Props) {
  const { question, version, resultats, mentions, deuxTailles, remarques } = simulation;
  const query = adresseDeQuestion(question);
  const address = pageAddress(adresse, location) + query;
  const name = `Financement-CPTS-${question.habitants}-habitants`;
  const model = async () => {
    const { simulationModel } = await import('./model.ts');
    return simulationModel(simulation, donnees, { adresse: address, jour: civilDay(new Date()) });
  };
  const csv = () => new File([csvDe(simulation, donnees)], `${name}.csv`, { type: 'text/csv' });
  return (
    <section className="hh" aria-labelledby={RESULTATS}>
      <h2 id={RESULTATS} tabIndex={-1}>
        {nombre(question.habitants)} habitants, {typographie(version.bareme.titre_court)}
      </h2>
      {deuxTailles !== null && <p className="repere ocre h">{deuxTailles}</p>}
      <div className="deux h">
        <div className={resultats.length > 1 ? 'resultats plusieurs' : 'resultats'}>
          {resultats.map((resultat) => (
            <Resultat key={resultat.taille} resultat={resultat} ensemble={resultats} donnees={donnees} />
          ))}
        </div>
        <aside className="pile" aria-label="À savoir sur ces montants">
          <Mention simulation={simulation} donnees={donnees} />
          {remarques.length > 0 && (
            <div className="repere">
              <h3>À savoir</h3>
              <ul>
                {remarques.map((remarque) => (
                  <li key={remarque}>{remarque}</li>
                ))}
              </ul>
            </div>
          )}
          <Gestures
            address={shownAddress(adresse, location) + query}
            name={name}
            model={model}
            other={{ label: 'Tableur (CSV)', extension: 'csv', make: csv }}
          />
        </aside>
      </div>
      {resultats.map((resultat) => (
        <Tableau
          key={resultat.taille}
          resultat={resultat}
          donnees={donnees}
          version={version}
          etiquette={mentions.etiquette}
        />
      ))}
      <CommunesComptees {...question} />
      <Faits simulation={simulation} donnees={donnees} />
      <p className="imprime petit">{address}</p>
    </section>
  );
}

/** The version, its date, its label and its source: never far from the figures. */
function Mention({ simulation: { version, mentions }, donnees: { sources } }: Pick<Props, 'simulation' | 'donnees'>) {
  const { titre, signe_le, source } = version.bareme;
  return (
    <div className="repere ocre">
      <h3>Version des montants</h3>
      <p>
        <strong>{typographie(titre)}</strong>, signé {aLaDate(signe_le)}.
      </p>
      <p>{typographie(mentions.etiquette)}</p>
      <p>
        <SourceLink id={source} sources={sources} />
      </p>
    </div>
  );
}

/** What the sources say of the version as a whole: ceilings without detail, totals that they print. */
function Faits({ simulation: { version, mentions }, donnees: { sources } }: Pick<Props, 'simulation' | 'donnees'>) {
  const { faits, notes } = mentions;
  return (
    <details className="h" open>
      <summary>{typographie(`Ce que disent les sources de « ${version.bareme.titre_court} »`)}</summary>
      <ul className="liste-faits petit">
        {faits.map(({ texte, source, doute }) => (
          <li key={texte}>
            {typographie(texte)} <SourceLink id={source} sources={sources} />
            {doute !== undefined && <span className="doute">{typographie(doute)}</span>}
          </li>
        ))}
        {notes.map((note) => (
          <li key={note}>{typographie(note)}</li>
        ))}
      </ul>
    </details>
  );
}
