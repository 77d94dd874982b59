import { useId, useState } from 'react';
import type { Choice, FormDefinition, Mark, MergeItem } from '../../../../forms/index.ts';
import { Said } from '../../../form/Said.tsx';
import { useMore } from '../useMore.tsx';
import { of, sectionName } from '../words.ts';
import { DifferentItem } from './DifferentItem.tsx';
import { OnlyItems } from './OnlyItems.tsx';
import type { Choosing } from './useChoices.ts';

const PAGE = 20;

interface Props {
  readonly form: FormDefinition;
  readonly section: string;
  readonly items: readonly MergeItem[];
  readonly ancetre: Mark | null;
  /** Who made the file; empty when nobody knows. */
  readonly name: string;
  readonly choosing: Choosing;
}

/** One section: the answers that differ, one by one, then those that only one of the two files gives. */
export function SectionItems({ form, section, items, ancetre, name, choosing }: Props) {
  const id = useId();
  const different = items.filter(({ etat }) => etat === 'different');
  const { shown, more } = useMore(different, PAGE);
  const title = sectionName(form, section);
  return (
    <section className="fusion-section" aria-labelledby={id}>
      <h3 className="soustitre hh" id={id}>
        {title}
      </h3>
      {different.length > 1 && <AllAtOnce items={different} title={title} name={name} choosing={choosing} />}
      {shown.map((item) => (
        <DifferentItem
          key={item.cle}
          item={item}
          ancetre={ancetre}
          name={name}
          choice={choosing.choices[item.cle]}
          choose={choosing.choose}
        />
      ))}
      {more}
      <OnlyItems items={items.filter(({ etat }) => etat === 'la')} etat="la" name={name} choosing={choosing} />
      <OnlyItems items={items.filter(({ etat }) => etat === 'ici')} etat="ici" name={name} choosing={choosing} />
    </section>
  );
}

interface AllProps extends Pick<Props, 'items' | 'name' | 'choosing'> {
  readonly title: string;
}

function AllAtOnce({ items, title, name, choosing }: AllProps) {
  const [said, say] = useState('');
  const take = (choice: Choice | null, done: string) => {
    choosing.chooseAll(items, choice);
    say(`${done} dans «\u00a0${title}\u00a0». Rien n’est encore appliqué.`);
  };
  return (
    <>
      <div className="gestes-element" role="group" aria-label={`Tout choisir dans «\u00a0${title}\u00a0»`}>
        <button className="btn second petit" type="button" onClick={() => take('sien', 'Tout est pris du fichier')}>
          Tout prendre {name === '' ? 'du fichier' : of(name)}
        </button>
        <button
          className="btn second petit"
          type="button"
          onClick={() => take('mien', 'Toutes vos réponses sont gardées')}
        >
          Tout garder du mien
        </button>
        <button className="btn lien" type="button" onClick={() => take(null, 'Les propositions sont revenues')}>
          Revenir aux propositions
        </button>
      </div>
      <Said sentence={said} />
    </>
  );
}
