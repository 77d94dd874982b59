import { typographie } from '../../../domain/francais/index.ts';
import { readDate } from '../../../forms/index.ts';
import { readDay } from '../../form/fields/day.ts';
import { CasesMissions } from '../CasesMissions.tsx';
import { FieldProblem, type ToCorrect } from '../Problems.tsx';
import type { CalendrierProps } from './props.ts';

/** What is on the screen, before it is asked for. */
export interface Saisie {
  /** As typed. */
  readonly signature: string;
  readonly missions: readonly string[];
}

interface Props {
  readonly missions: CalendrierProps['missions'];
  readonly saisie: Saisie;
  readonly fautes: readonly ToCorrect[];
  readonly onChange: (saisie: Saisie) => void;
  readonly onSubmit: () => void;
}

/** Ids of the controls to which the summary of problems leads. */
export const SIGNATURE = 'signature';
export const MISSIONS = 'missions';

/** When the contract is signed, for which missions. */
export function Questions({ missions, saisie, fautes, onChange, onSubmit }: Props) {
  const fauteDe = (id: string) => fautes.find((faute) => faute.id === id)?.message ?? null;
  return (
    <form
      className="questions"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <Signature
        saisie={saisie.signature}
        faute={fauteDe(SIGNATURE)}
        onChange={(signature) => onChange({ ...saisie, signature })}
      />
      <fieldset
        className={fauteDe(MISSIONS) === null ? 'groupe' : 'groupe faux'}
        id={MISSIONS}
        tabIndex={-1}
        aria-describedby={fauteDe(MISSIONS) === null ? undefined : `${MISSIONS}-erreur`}
      >
        <legend className="lab">Missions de votre contrat</legend>
        <FieldProblem id={MISSIONS} message={fauteDe(MISSIONS)} />
        <CasesMissions
          missions={missions.map(({ slug, titre, socle }) => ({
            slug,
            libelle: `${typographie(titre)}${socle ? '' : ' (au choix)'}`,
          }))}
          cochees={saisie.missions}
          toutes={missions.map(({ slug }) => slug)}
          onChange={(cochees) => onChange({ ...saisie, missions: cochees })}
        />
      </fieldset>
      <div className="actions">
        <button className="btn" type="submit">
          Voir les échéances
        </button>
      </div>
    </form>
  );
}

interface SignatureProps {
  readonly saisie: string;
  readonly faute: string | null;
  readonly onChange: (saisie: string) => void;
}

/** A day typed as in a letter, and read back in words. */
function Signature({ saisie, faute, onChange }: SignatureProps) {
  const lue = readDate(saisie);
  const decrit = [`${SIGNATURE}-aide`, `${SIGNATURE}-lue`, ...(faute === null ? [] : [`${SIGNATURE}-erreur`])].join(
    ' ',
  );
  return (
    <div className={faute === null ? 'groupe' : 'groupe faux'}>
      <label htmlFor={SIGNATURE}>Quel jour le contrat est-il signé&#8239;?</label>
      <span className="aide" id={`${SIGNATURE}-aide`}>
        La date prévue suffit. Par exemple 15/01/2027.
      </span>
      <FieldProblem id={SIGNATURE} message={faute} />
      <input
        id={SIGNATURE}
        name="signature"
        className="l20"
        inputMode="numeric"
        autoComplete="off"
        value={saisie}
        aria-describedby={decrit}
        aria-invalid={faute !== null || undefined}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      <span className="meta bloc" id={`${SIGNATURE}-lue`}>
        {'value' in lue ? readDay(lue.value) : ''}
      </span>
    </div>
  );
}
