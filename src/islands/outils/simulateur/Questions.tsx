import { dateEnFrancais, enumeration, typographie } from '../../../domain/francais/index.ts';
import { type Donnees, missionsAuChoix } from '../../../domain/simulation/index.ts';
import type { Commune } from '../../../domain/territoire/index.ts';
import { CasesMissions } from '../CasesMissions.tsx';
import { FieldProblem } from '../Problems.tsx';
import { Communes } from './Communes.tsx';

/** What is on the screen, before it is asked for. */
export interface Saisie {
  /** As typed. */
  readonly habitants: string;
  /** Those whose inhabitants were added up, if any. */
  readonly communes: readonly Commune[];
  readonly version: string;
  readonly missions: readonly string[];
}

interface Props {
  readonly donnees: Donnees;
  readonly saisie: Saisie;
  readonly faute: string | null;
  readonly onChange: (saisie: Saisie) => void;
  readonly onSubmit: () => void;
}

/** Id of the field of the population, to which the summary of problems leads. */
export const HABITANTS = 'habitants';

/** How many live there, under which version, with which optional missions. */
export function Questions({ donnees, saisie, faute, onChange, onSubmit }: Props) {
  const decrit = [`${HABITANTS}-aide`, ...(faute === null ? [] : [`${HABITANTS}-erreur`])].join(' ');
  return (
    <form
      className="questions"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <div className={faute === null ? 'groupe' : 'groupe faux'}>
        <label htmlFor={HABITANTS}>Combien d’habitants sur votre territoire&#8239;?</label>
        <span className="aide" id={`${HABITANTS}-aide`}>
          Par exemple 60&#8239;000. Vous ne savez pas&#8239;? Choisissez vos communes, nous comptons.
        </span>
        <FieldProblem id={HABITANTS} message={faute} />
        <input
          id={HABITANTS}
          name="habitants"
          className="l20"
          inputMode="numeric"
          autoComplete="off"
          value={saisie.habitants}
          aria-describedby={decrit}
          aria-invalid={faute !== null || undefined}
          onChange={(event) => onChange({ ...saisie, habitants: event.currentTarget.value })}
        />
      </div>
      <Communes {...saisie} onChange={(change) => onChange({ ...saisie, ...change })} />
      <div className="cote-a-cote">
        <Version donnees={donnees} saisie={saisie} onChange={onChange} />
        <AuChoix donnees={donnees} saisie={saisie} onChange={onChange} />
      </div>
      <div className="actions">
        <button className="btn" type="submit">
          Voir les montants
        </button>
      </div>
    </form>
  );
}

type Part = Pick<Props, 'donnees' | 'saisie' | 'onChange'>;

function Version({ donnees: { versions }, saisie, onChange }: Part) {
  return (
    <div className="groupe">
      <label htmlFor="version">Version des montants</label>
      <span className="aide" id="version-aide">
        Le texte et sa signature, le plus récent d’abord.
      </span>
      <select
        id="version"
        name="version"
        aria-describedby="version-aide"
        value={saisie.version}
        onChange={(event) => onChange({ ...saisie, version: event.currentTarget.value })}
      >
        {versions.map(({ id, bareme: { titre_court, signe_le } }) => (
          <option key={id} value={id}>
            {typographie(`${titre_court}, ${dateEnFrancais(signe_le.slice(0, 7))}`)}
          </option>
        ))}
      </select>
    </div>
  );
}

/** The optional missions of the version; those that are compulsory are named, not asked. */
function AuChoix({ donnees: { versions, missions }, saisie, onChange }: Part) {
  const volets = versions.find(({ id }) => id === saisie.version)?.bareme.volets ?? [];
  const paye = (mission: string, facultatif: boolean) =>
    volets.some((volet) => volet.mission === mission && volet.facultatif === facultatif);
  const nom = (mission: string) => typographie(missions[mission]?.titre ?? mission);
  const socles = [...new Set(volets.flatMap(({ mission }) => mission ?? []))].filter((m) => paye(m, false));
  const toutes = missionsAuChoix(versions);
  const choix = toutes.filter((mission) => paye(mission, true));
  return (
    <fieldset className="groupe" aria-describedby="missions-aide">
      <legend className="lab">Missions au choix</legend>
      <span className="aide" id="missions-aide">
        Toujours comptées&nbsp;: {enumeration(socles.map(nom))}.
      </span>
      <CasesMissions
        missions={choix.map((slug) => ({ slug, libelle: nom(slug) }))}
        cochees={saisie.missions}
        toutes={toutes}
        onChange={(cochees) => onChange({ ...saisie, missions: cochees })}
      />
    </fieldset>
  );
}
