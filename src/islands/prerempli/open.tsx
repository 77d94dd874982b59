/** Loaded only when an address holds answers. */
import type { FormDefinition } from '../../forms/index.ts';
import { decode } from '../../forms/prefill/index.ts';
import { dossierChoices } from './dossierChoices.ts';
import { formChoices } from './formChoices.ts';
import { Panel, type Outcome } from './Panel.tsx';
import { Refused } from './Refused.tsx';
import type { Prefilled } from './usePrefilled.ts';
import { said } from './words.ts';

/**
 * What the fragment of the address says, ready to be shown: the answers and their marks, or why there are none. It is
 * read once, and taken out of the address: a reload or a shared address does not carry it again.
 */
export function open(form: FormDefinition): Prefilled {
  const link = decode(form, location.hash);
  history.replaceState(null, '', location.pathname + location.search);
  if (!link.ok) return { Panel: () => <Refused link={link} />, mark: () => null };
  const outcome = remembered();
  return {
    Panel: ({ draft, place, send }) => {
      const choices =
        'found' in place ? formChoices(draft.answers, place, send) : dossierChoices(draft.suivi !== null, place, send);
      return <Panel form={form} choices={choices} link={link} outcome={outcome} />;
    },
    mark: ({ id }, answers) =>
      Object.hasOwn(link.answers, id) && JSON.stringify(answers[id]) === JSON.stringify(link.answers[id]) ? (
        <p className="meta prerempli">Prérempli par {said(link.par)}. Relisez, changez si besoin.</p>
      ) : null,
  };
}

function remembered(): Outcome {
  let state: ReturnType<Outcome['read']> = 'asked';
  return { read: () => state, write: (next) => (state = next) };
}
