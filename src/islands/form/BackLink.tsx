import type { MouseEvent } from 'react';

/** « Retour » : the page before in the order of the form. */
export function BackLink({ onBack }: { onBack: () => void }) {
  const back = (event: MouseEvent) => {
    event.preventDefault();
    onBack();
  };
  return (
    <p>
      <a className="retour" href="#debut" onClick={back}>
        Retour
      </a>
    </p>
  );
}
