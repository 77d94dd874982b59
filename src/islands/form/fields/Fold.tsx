import type { ReactNode } from 'react';
import { Icon } from '../Icon.tsx';

interface Props {
  readonly open: boolean;
  /** Id of what it shows. */
  readonly controls: string;
  readonly onToggle: () => void;
  readonly children: ReactNode;
}

/** A title that shows or folds what stands under it. */
export function Fold({ open, controls, onToggle, children }: Props) {
  return (
    <button
      className="pli"
      type="button"
      aria-expanded={open}
      aria-controls={open ? controls : undefined}
      onClick={onToggle}
    >
      <Icon name="bas" />
      <span>{children}</span>
    </button>
  );
}
