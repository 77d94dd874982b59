import type { ReactNode } from 'react';
import type { Option } from '../../../forms/index.ts';

interface Props {
  readonly type: 'radio' | 'checkbox';
  readonly name?: string;
  readonly option: Option;
  readonly checked: boolean;
  readonly onChange: () => void;
  /** What the option opens once chosen. */
  readonly children?: ReactNode;
}

/** One choice: its heading if it begins a group of them, its box, its words as printed, its official mention. */
export function OptionRow({ type, name, option, checked, onChange, children }: Props) {
  return (
    <>
      {option.rubrique !== undefined && <p className="rubrique">{option.rubrique}</p>}
      <label className="choix">
        <input type={type} name={name} checked={checked} onChange={onChange} />
        <span>
          {option.libelle}
          {option.mention !== undefined && <span className="aide petit">{option.mention}</span>}
        </span>
      </label>
      {checked && children}
    </>
  );
}
