import type { ReactNode } from 'react';
import type { DiffPiece, Side } from '../../../../forms/index.ts';
import { whoAndWhen } from '../words.ts';
import { useDifference } from './useDifference.ts';
import { WholeToggle } from './WholeToggle.tsx';

interface Props {
  readonly mien: Side;
  readonly sien: Side;
  /** « Le mien », « Celui de Claude ». */
  readonly titres: readonly [string, string];
  /** What is said of the date of an answer that no one is known to have written. */
  readonly sansDate: string;
}

/** Two answers side by side, with who wrote them and when; what is not the same is marked in both. */
export function Beside({ mien, sien, titres, sansDate }: Props) {
  const difference = useDifference(mien.lignes, sien.lignes);
  const { pieces } = difference;
  return (
    <>
      <div className="vis-a-vis">
        <OneSide titre={titres[0]} side={mien} sansDate={sansDate}>
          <Marked pieces={pieces} other="ajoute" />
        </OneSide>
        <OneSide titre={titres[1]} side={sien} sansDate={sansDate}>
          <Marked pieces={pieces} other="retire" />
        </OneSide>
      </div>
      <WholeToggle difference={difference} />
    </>
  );
}

function OneSide({
  titre,
  side,
  sansDate,
  children,
}: {
  titre: string;
  side: Side;
  sansDate: string;
  children: ReactNode;
}) {
  return (
    <div className="cote">
      <p className="cote-titre">
        <strong>{titre}</strong>
        <span className="meta bloc">{side.mark === undefined ? sansDate : whoAndWhen(side.mark)}</span>
      </p>
      <p className="cote-texte">{side.lignes.length === 0 ? 'Non renseigné' : children}</p>
    </div>
  );
}

/** One of the two texts: what the other one does not say is marked, unless they have nothing in common. */
function Marked({ pieces, other }: { pieces: readonly DiffPiece[]; other: DiffPiece['etat'] }) {
  const plain = !pieces.some(({ etat, texte }) => etat === 'meme' && texte.trim() !== '');
  return pieces
    .filter(({ etat }) => etat !== other)
    .map(({ etat, texte }, n) =>
      etat === 'meme' || plain ? <span key={n}>{texte}</span> : <mark key={n}>{texte}</mark>,
    );
}
