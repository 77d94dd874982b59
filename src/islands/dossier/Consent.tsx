import { useLayoutEffect, useRef, useState } from 'react';
import { DraftOffer } from '../form/DraftOffer.tsx';
import type { Store } from './useStore.ts';

interface Props {
  readonly store: Store;
  readonly onConsent: (agreed: boolean) => void;
}

/** Asks to keep a draft; once answered, what that means stands in place of the question and takes the focus. */
export function Consent({ store, onConsent }: Props) {
  const [answer, setAnswer] = useState<boolean | null>(null);
  const outcome = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => {
    outcome.current?.focus({ preventScroll: true });
    // Only if the question was taller than the screen.
    outcome.current?.scrollIntoView({ block: 'nearest' });
  }, [answer]);
  if (answer === null) {
    const answered = (agreed: boolean) => {
      setAnswer(agreed);
      onConsent(agreed);
    };
    return store.consent === null && <DraftOffer onAnswer={answered} />;
  }
  return (
    <p className="annonce" tabIndex={-1} ref={outcome}>
      {outcomeOf(answer, store)}
    </p>
  );
}

function outcomeOf(agreed: boolean, { kept }: Store): string {
  if (!agreed) return 'Aucun brouillon ne sera gardé. Avant de partir, enregistrez un fichier.';
  return kept?.ok === false
    ? 'Le brouillon n’a pas pu être gardé. Avant de partir, enregistrez un fichier.'
    : 'C’est noté\u00A0: votre brouillon est gardé sur cet appareil.';
}
