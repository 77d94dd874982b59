import { useId, useLayoutEffect, useRef, useState } from 'react';

interface Props {
  /** « Supprimer » : the button, and the act itself once asked. */
  readonly verbe: string;
  /** What it is about, for those who hear the button alone. */
  readonly quoi: string;
  readonly question: string;
  readonly garder: string;
  readonly onConfirm: () => void;
  /** What it is about goes away with this button: the section around takes the focus. */
  readonly leaves?: boolean;
}

/** Asks once more before something goes away. The question takes the focus, never the button that deletes. */
export function Confirm({ verbe, quoi, question, garder, onConfirm, leaves = false }: Props) {
  const [asking, setAsking] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const before = useRef(asking);
  const id = useId();
  useLayoutEffect(() => {
    if (before.current !== asking) (asking ? place : button).current?.focus();
    before.current = asking;
  }, [asking]);
  const confirm = () => {
    if (leaves) place.current?.closest('section')?.focus();
    else setAsking(false);
    onConfirm();
  };
  if (!asking)
    return (
      <button className="btn lien" type="button" ref={button} onClick={() => setAsking(true)}>
        {verbe}
        <span className="cache"> {quoi}</span>
      </button>
    );
  return (
    <div className="demande-confirmation" role="group" aria-labelledby={id} tabIndex={-1} ref={place}>
      <p id={id}>{question}</p>
      <div className="gestes-element">
        <button className="btn second" type="button" onClick={confirm}>
          {verbe}
        </button>
        <button className="btn lien" type="button" onClick={() => setAsking(false)}>
          {garder}
        </button>
      </div>
    </div>
  );
}
