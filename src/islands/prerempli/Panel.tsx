import { useEffect, useRef, useState } from 'react';
import { summary, type Answers, type FormDefinition } from '../../forms/index.ts';
import type { Prefill } from '../../forms/prefill/index.ts';
import { Left } from './Left.tsx';
import { proposes, said } from './words.ts';

export type Link = Extract<Prefill, { ok: true }>;

/** What the person may decide; the panel only shows. */
export interface Choices {
  /** There is nothing here yet: done without asking. Absent: the person chooses. */
  readonly atOnce?: (answers: Answers) => void;
  /** Label of a button → what it does; `null`: nothing is taken, and the panel goes. */
  readonly buttons: readonly { readonly label: string; readonly act: ((answers: Answers) => void) | null }[];
}

/** What became of a link; kept by whoever opened it, so that coming back to the page does not ask again. */
export interface Outcome {
  readonly read: () => 'asked' | 'taken' | 'left';
  readonly write: (next: ReturnType<Outcome['read']>) => void;
}

interface Props {
  readonly form: FormDefinition;
  readonly choices: Choices;
  readonly link: Link;
  readonly outcome: Outcome;
}

/** What a link proposes; taken at once where nothing is lost, otherwise the person chooses. */
export function Panel({ form, choices: { atOnce, buttons }, link, outcome }: Props) {
  // Where nothing can be lost, the answers are taken as the panel appears.
  const [state, setState] = useState(outcome.read() === 'asked' && atOnce !== undefined ? 'taken' : outcome.read());
  const title = useRef<HTMLHeadingElement>(null);
  const become = (next: ReturnType<Outcome['read']>) => {
    outcome.write(next);
    setState(next);
  };
  useEffect(() => {
    if (outcome.read() !== 'asked' || atOnce === undefined) return;
    outcome.write('taken');
    atOnce(link.answers);
  }, [outcome, atOnce, link]);
  if (state === 'left') return null;
  const decide = (act: Choices['buttons'][number]['act']) => {
    const target = act === null ? document.querySelector<HTMLElement>('[data-titre]') : title.current;
    target?.focus();
    act?.(link.answers);
    become(act === null ? 'left' : 'taken');
  };
  return (
    <section className="panneau fort prerempli" aria-labelledby="prerempli-titre">
      <h2 id="prerempli-titre" tabIndex={-1} ref={title}>
        {state === 'taken' ? `Prérempli par ${said(link.par)}` : proposes(link.par)}
      </h2>
      <Proposed form={form} answers={link.answers} />
      <Left link={link} />
      {state === 'taken' ? (
        <p>Relisez ces réponses&nbsp;: vous pouvez toutes les changer. Rien n’a été envoyé, à personne.</p>
      ) : (
        <div className="actions">
          {buttons.map(({ label, act }, rank) => (
            <button key={label} className={rank === 0 ? 'btn' : 'btn second'} type="button" onClick={() => decide(act)}>
              {label}
            </button>
          ))}
        </div>
      )}
    </section>
  );
}

/** Each answer of the link, as the form names it. */
function Proposed({ form, answers }: { readonly form: FormDefinition; readonly answers: Answers }) {
  const rows = summary(form, answers)
    .flatMap(({ lignes }) => lignes)
    // What another answer is taken up for (`reprend`) did not come with the link.
    .filter(({ id, valeur }) => Object.hasOwn(answers, id) && valeur.length > 0);
  return (
    <dl className="recap">
      {rows.map(({ id, libelle, valeur }) => (
        <div key={id}>
          <dt>{libelle}</dt>
          <dd className="texte">{valeur.join('\n')}</dd>
        </div>
      ))}
    </dl>
  );
}
