import { useEffect, useMemo, useState } from 'react';
import { nombre, typographie } from '../../../domain/francais/index.ts';
import { type Donnees, lireHabitants, simuler, totalDesCommunes } from '../../../domain/simulation/index.ts';
import { landOn } from '../landOn.ts';
import { Problems } from '../Problems.tsx';
import { useDraft } from '../useDraft.ts';
import { annonce } from './annonce.ts';
import { CommunesDeLAdresse } from './CommunesDeLAdresse.tsx';
import { HABITANTS, Questions, type Saisie } from './Questions.tsx';
import { Resultats, RESULTATS } from './Resultats.tsx';
import { type Asked, useQuestion } from './useQuestion.ts';

interface Props {
  readonly donnees: Donnees;
  /** Full address of the page, for a site that is not on the web. */
  readonly adresse: string;
}

const saisieDe = ({ saisie, question, communes, version, missions }: Asked): Saisie => ({
  habitants: question === null ? saisie : nombre(question.habitants),
  communes,
  version,
  missions,
});

/** A population, a version, missions → amounts. All that it shows is in the address; nothing is kept, nothing is sent. */
export function SimulateurIsland({ donnees, adresse }: Props) {
  const { versions } = donnees;
  const asked = useQuestion(versions);
  const { question, ecarts } = asked;
  const { typed, keep, drop } = useDraft(asked.query, { saisie: saisieDe(asked), faute: asked.faute });
  const { saisie, faute } = typed;
  const [essais, setEssais] = useState(0);
  const [demandes, setDemandes] = useState(0);
  // Asked for, the amounts take the focus: they are below the fold. A shared address does not ask.
  useEffect(() => {
    if (demandes > 0) landOn(RESULTATS);
  }, [demandes]);
  const simulation = useMemo(() => (question === null ? null : simuler(question, versions)), [question, versions]);
  /** A number typed over the total of the communes takes their place. */
  const suivre = (suite: Saisie, habitants: number) => {
    const communes = totalDesCommunes(suite.communes) === habitants ? suite.communes : [];
    drop();
    asked.ask({ ...suite, habitants, communes });
  };
  const montrer = () => {
    const lu = lireHabitants(saisie.habitants);
    if ('habitants' in lu) {
      suivre(saisie, lu.habitants);
      setDemandes(demandes + 1);
      return;
    }
    keep({ saisie, faute: lu.faute });
    setEssais(essais + 1);
  };
  /** A population is typed and asked for; the rest changes what is shown at once. */
  const changer = (suite: Saisie) => {
    const lu = lireHabitants(suite.habitants);
    const montre = question !== null && suite.habitants === saisie.habitants && suite.communes === saisie.communes;
    if (montre && 'habitants' in lu) suivre(suite, lu.habitants);
    else keep({ saisie: suite, faute: 'habitants' in lu ? null : faute });
  };
  // Amounts never stand beside a population that cannot be read.
  const montree = faute === null ? simulation : null;
  return (
    <div className="outil avec-script">
      <Problems problems={faute === null ? [] : [{ id: HABITANTS, message: faute }]} attempt={essais} />
      <Questions donnees={donnees} saisie={saisie} faute={faute} onChange={changer} onSubmit={montrer} />
      {ecarts.length > 0 && (
        <div className="repere ocre h">
          <h2>L’adresse n’a pas pu être suivie en entier</h2>
          <ul>
            {ecarts.map((ecart) => (
              <li key={ecart}>{typographie(ecart)}</li>
            ))}
          </ul>
        </div>
      )}
      <CommunesDeLAdresse reading={asked.reading} />
      <p className="cache" role="status">
        {montree === null ? '' : annonce(montree)}
      </p>
      {montree !== null && changed(saisie.habitants, montree.question.habitants) && (
        <p className="repere ocre h">
          {typographie(
            `Vous avez changé la population. Les montants qui suivent sont ceux de ${nombre(montree.question.habitants)} habitants : « Voir les montants » les recalcule.`,
          )}
        </p>
      )}
      {montree !== null && <Resultats simulation={montree} donnees={donnees} adresse={adresse} />}
    </div>
  );
}

/** What is typed is not, or not any more, what the amounts are for. */
function changed(typed: string, shown: number): boolean {
  const read = lireHabitants(typed);
  return !('habitants' in read) || read.habitants !== shown;
}
