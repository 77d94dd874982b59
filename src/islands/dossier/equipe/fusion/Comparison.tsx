import { useMemo } from 'react';
import { addressOf, type Merge } from '../../../../forms/index.ts';
import { dayAndClock } from '../../../form/clock.ts';
import type { Incoming, RoomProps } from '../../room.ts';
import { useArrival } from '../useArrival.ts';
import { count } from '../words.ts';
import { applied, comparison } from './apply.ts';
import type { Done } from './done.ts';
import { authorOf, fileOf, kindOf } from './kinds.ts';
import { outcomeOf, type Choices } from './outcome.ts';
import { SectionItems } from './SectionItems.tsx';
import { useChoices } from './useChoices.ts';

type Props = RoomProps & {
  readonly incoming: Incoming;
  /** Choices made before the merge was undone. */
  readonly before: Choices | null;
  readonly onDone: (done: Done) => void;
};

/** Two files answer by answer: what is proposed, what is to choose, then « Appliquer ». */
export function Comparison({ draft, send, incoming, onIncoming, before, onDone }: Props) {
  const { form, auteur } = draft;
  const found = useMemo(() => comparison(draft, incoming), [draft, incoming]);
  const choosing = useChoices(before);
  const title = useArrival<HTMLHeadingElement>(before !== null);
  const name = authorOf(incoming, auteur);
  const sections = [...new Set(found.items.map(({ section }) => section))];
  const { sentence, undecided } = outcomeOf(found.items, choosing.choices);
  const part = kindOf(incoming) === 'sections';
  const apply = () => {
    const next = applied(found, choosing.choices, auteur, part ? 'la reprise' : 'la fusion');
    if (next === null) return;
    send({ type: 'restored', ...next, position: 'fusion' });
    const avant = { answers: draft.answers, suivi: draft.suivi };
    const titre = part ? 'Les sections sont reprises' : 'La fusion est faite';
    const phrase = `${capitalised(sentence)}.`;
    onDone({ avant, fichier: incoming, choices: choosing.choices, titre, phrase, version: true });
  };
  return (
    <div className="fusion">
      {incoming.avertissements.map((warning) => (
        <p className="repere ocre h" key={warning}>
          {warning}
        </p>
      ))}
      <h2 className="soustitre hh" tabIndex={-1} ref={title}>
        {headingOf(found, name)}
      </h2>
      <Common found={found} />
      {sections.map((id) => (
        <SectionItems
          key={id}
          form={form}
          section={id}
          items={found.items.filter(({ section }) => section === id)}
          ancetre={found.ancetre}
          name={name}
          choosing={choosing}
        />
      ))}
      <section className="panneau fort hh" aria-labelledby="appliquer-titre">
        <h2 id="appliquer-titre">{part ? 'Reprendre ces sections' : 'Appliquer la fusion'}</h2>
        <p>
          Avec ces choix&nbsp;: {sentence}.{' '}
          {undecided > 0 && 'Vous pouvez appliquer sans tout choisir\u00a0: rien ne sera perdu.'}
        </p>
        <div className="actions">
          <button className="btn" type="button" onClick={apply}>
            {part ? 'Reprendre ces sections' : 'Appliquer la fusion'}
          </button>
          <a className="btn second" href={addressOf('intro')} onClick={() => onIncoming(null)}>
            Ne rien changer
          </a>
        </div>
      </section>
    </div>
  );
}

const capitalised = (text: string): string => text.charAt(0).toLocaleUpperCase('fr') + text.slice(1);

function headingOf({ items }: Merge, name: string): string {
  if (items.length === 0) return `Votre dossier et ${fileOf(name)} disent la même chose`;
  const different = items.filter(({ etat }) => etat === 'different').length;
  const alone = items.length - different;
  const parts = [
    ...(different > 0 ? [count(different, 'réponse diffère', 'réponses diffèrent')] : []),
    ...(alone > 0 ? [`${count(alone, 'réponse n’est', 'réponses ne sont')} que d’un côté`] : []),
  ];
  return parts.join(', ');
}

/** Where the proposals come from: nothing is guessed without a file in common. */
function Common({ found: { ancetre, items } }: { found: Merge }) {
  if (items.length === 0) return <p>Appliquer réunira leurs commentaires et leurs versions.</p>;
  if (ancetre === null)
    return (
      <p>
        Rien ne dit que ces deux fichiers viennent d’un même fichier enregistré&nbsp;: quand ils diffèrent, rien n’est
        proposé.
      </p>
    );
  return (
    <p>
      Les deux viennent du fichier enregistré le {dayAndClock(new Date(ancetre.le))}. Ce qu’un seul des deux a changé
      depuis est déjà proposé&#8239;; vous pouvez choisir autrement.
    </p>
  );
}
