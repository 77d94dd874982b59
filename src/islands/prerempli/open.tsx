/** Loaded only when an address holds answers. */
import type { Answers, FormDefinition } from '../../forms/index.ts';
import { read, type Prefill } from '../../forms/prefill/index.ts';
import { dossierChoices } from './dossierChoices.ts';
import { formChoices } from './formChoices.ts';
import { Panel, type Outcome } from './Panel.tsx';
import { isEmpty } from '../form/emptiness.ts';
import { Nothing, Refused } from './Refused.tsx';
import type { Prefilled } from './prefilled.ts';
import { said } from './words.ts';

/**
 * What the address says, ready to be shown: the answers and their marks, or why there are none. The fragment is read once,
 * and taken out of the address: a reload or a shared address does not carry it again. The public keys stay.
 */
export function open(form: FormDefinition): Prefilled {
  const { search, hash } = location;
  const link = read(form, { search, hash });
  const carried = hash.startsWith('#p=');
  if (carried) history.replaceState(null, '', location.pathname + search);
  if (!link.ok) return { Panel: () => <Refused link={link} />, mark: () => null };
  if (isEmpty(link.answers)) return { Panel: () => <Nothing link={link} />, mark: () => null };
  const outcome = remembered();
  return {
    Panel: ({ draft, place, send }) => {
      const short = 'found' in place;
      const mine = (short ? place.found?.answers : undefined) ?? draft.answers;
      // An address that stays proposes again at each visit: not what is answered already.
      if (!carried && outcome.read() === 'asked' && allAnswered(link, mine)) return null;
      const choices = short
        ? formChoices(draft.answers, place, send)
        : dossierChoices(draft.suivi !== null, place, send);
      return <Panel form={form} choices={choices} link={link} outcome={outcome} />;
    },
    mark: ({ id }, answers) =>
      Object.hasOwn(link.answers, id) && JSON.stringify(answers[id]) === JSON.stringify(link.answers[id]) ? (
        <p className="meta prerempli">Prérempli par {said(link.par)}. Relisez, changez si besoin.</p>
      ) : null,
  };
}

const allAnswered = ({ answers }: Extract<Prefill, { ok: true }>, mine: Answers): boolean =>
  Object.keys(answers).every((id) => !isEmpty({ [id]: mine[id] }));

function remembered(): Outcome {
  let state: ReturnType<Outcome['read']> = 'asked';
  return { read: () => state, write: (next) => (state = next) };
}
