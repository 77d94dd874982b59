import { useLayoutEffect, useRef, useState } from 'react';

interface Props {
  /** When it was saved, as a reader says it: « 21 novembre 2026 à 14 h 32 ». */
  readonly quand: string;
  readonly onResume: () => void;
  readonly onRestart: () => void;
}

/** A draft is there already: in the place of « Commencer », so that nobody makes a second one without knowing. */
export function ResumeDraft({ quand, onResume, onRestart }: Props) {
  const [asking, setAsking] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  const before = useRef(asking);
  useLayoutEffect(() => {
    if (before.current !== asking) title.current?.focus();
    before.current = asking;
  }, [asking]);
  return (
    <section className="panneau fort reprise" aria-labelledby="brouillon-titre">
      <h2 id="brouillon-titre" tabIndex={-1} ref={title}>
        {asking ? <>Effacer ce brouillon et recommencer&#8239;?</> : 'Vous avez un brouillon sur cet appareil'}
      </h2>
      {asking ? (
        <div className="actions">
          <button className="btn second" type="button" onClick={() => setAsking(false)}>
            Garder mon brouillon
          </button>
          <button className="btn lien" type="button" onClick={() => leaving(onRestart)}>
            Effacer ce brouillon
          </button>
        </div>
      ) : (
        <div className="actions">
          <button className="btn" type="button" onClick={() => leaving(onResume)}>
            Reprendre mon brouillon du {quand}
          </button>
          <button className="btn lien" type="button" onClick={() => setAsking(true)}>
            Recommencer
          </button>
        </div>
      )}
    </section>
  );
}

/** This panel goes away: the title of the page takes the focus, unless another page does. */
function leaving(act: () => void): void {
  document.querySelector<HTMLElement>('[data-titre]')?.focus();
  act();
}
