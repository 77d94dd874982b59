import { useRef, useState } from 'react';
import type { Draft, DraftEvent } from '../../forms/index.ts';
import { forgetWish, type Outcome } from './outcome.ts';
import { changesOf, isThere, planOf, type Plan } from './plan.ts';
import type { Wish } from './wish.ts';

interface Props {
  readonly draft: Draft;
  readonly send: (event: DraftEvent) => void;
  readonly wish: Wish;
  /** What became of the wish before this page was shown. */
  readonly outcome: Outcome;
  readonly onOutcome: (next: Outcome) => void;
}

/** What would be added to the dossier that is open; done only when accepted, then said in place of the question. */
export function AddHere({ draft: { form, answers }, send, wish, outcome, onOutcome }: Props) {
  const [state, setState] = useState(outcome);
  // What was proposed is what is said afterwards: the answers have changed since.
  const [proposed] = useState(() => planOf(form, answers, wish));
  const title = useRef<HTMLHeadingElement>(null);
  const plan = state === 'asked' ? planOf(form, answers, wish) : proposed;
  if (plan === null || state === 'left') return null;
  const become = (next: Outcome) => {
    onOutcome(next);
    setState(next);
    forgetWish();
  };
  const add = () => {
    for (const { path, value } of changesOf(plan)) send({ type: 'answered', path, value });
    title.current?.focus();
    become('added');
  };
  const leave = () => {
    document.querySelector<HTMLElement>('[data-titre]')?.focus();
    become('left');
  };
  const nothing = isThere(plan);
  const { page } = plan;
  return (
    <section className="panneau fort" aria-labelledby="ajout-titre">
      <h2 id="ajout-titre" tabIndex={-1} ref={title}>
        {state === 'added' ? 'C’est ajouté' : nothing ? 'Rien à ajouter' : 'Ajouter à ce dossier\u202F?'}
      </h2>
      <ul>
        {sentencesOf(plan, state === 'added').map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {state === 'asked' && !nothing && <p>Rien de ce qui est écrit n’est remplacé.</p>}
      <div className="actions">
        {state === 'asked' && !nothing && (
          <button className="btn" type="button" onClick={add}>
            Ajouter
          </button>
        )}
        {(state === 'added' || nothing) && page !== undefined && (
          <button
            className="btn second"
            type="button"
            onClick={() => send({ type: 'went', position: { question: page } })}
          >
            Voir dans le dossier
          </button>
        )}
        <button className="btn second" type="button" onClick={leave}>
          {state === 'asked' && !nothing ? 'Ne rien ajouter' : 'Fermer'}
        </button>
      </div>
    </section>
  );
}

/** What is or was done, a sentence each. */
function sentencesOf({ titre, mission, action, ajouts, perdue }: Plan, done: boolean): readonly string[] {
  const named = `La mission «\u00A0${titre}\u00A0»`;
  return [
    {
      nouvelle: `${named} ${done ? 'est cochée' : 'sera cochée'}.`,
      deja: `${named} est déjà cochée.`,
      prise: `${named} n’est pas cochée\u00A0: ce dossier en a choisi une autre, qui reste.`,
    }[mission.etat],
    ...ajouts.map(({ champ, textes }) =>
      textes.length === 0
        ? `«\u00A0${champ}\u00A0» le dit déjà.`
        : `À la fin de «\u00A0${champ}\u00A0»${done ? '' : ' sera écrit'}\u00A0: ${textes.join(' ')}`,
    ),
    ...(action !== undefined && ajouts.length === 0 && mission.etat !== 'prise'
      ? ['Ce formulaire n’a pas de place pour une action\u00A0: seule la mission est concernée.']
      : []),
    ...(perdue ? ['L’action que le lien nomme n’est plus dans le catalogue.'] : []),
  ];
}
