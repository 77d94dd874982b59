import { useDifference } from './useDifference.ts';
import { WholeToggle } from './WholeToggle.tsx';

interface Props {
  /** Line by line. */
  readonly avant: readonly string[];
  readonly apres: readonly string[];
}

/** What changed in an answer, in one text: taken out, put in. Said in words too, for those who do not see the strokes. */
export function Changed({ avant, apres }: Props) {
  const difference = useDifference(avant, apres);
  return (
    <>
      <p className="difference">
        {difference.pieces.map(({ etat, texte }, n) => {
          if (etat === 'meme') return <span key={n}>{texte}</span>;
          const Tag = etat === 'retire' ? 'del' : 'ins';
          return (
            <Tag key={n}>
              <span className="cache">{etat === 'retire' ? ' [retiré\u00a0: ' : ' [ajouté\u00a0: '}</span>
              {texte}
              <span className="cache">] </span>
            </Tag>
          );
        })}
      </p>
      <WholeToggle difference={difference} />
    </>
  );
}
