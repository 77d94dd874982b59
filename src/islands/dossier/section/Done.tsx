import { memo } from 'react';

interface Props {
  readonly terminee: boolean;
  readonly onChange: (terminee: boolean) => void;
}

/** « Cette section est-elle terminée ? » : the team says so, nothing is sent. */
export const Done = memo(function Done({ terminee, onChange }: Props) {
  return (
    <fieldset className="groupe hh">
      <legend>
        <span className="lab">Cette section est-elle terminée&#8239;?</span>
      </legend>
      <label className="choix">
        <input type="radio" name="section-terminee" checked={terminee} onChange={() => onChange(true)} />
        Oui, elle est relue
      </label>
      <label className="choix">
        <input type="radio" name="section-terminee" checked={!terminee} onChange={() => onChange(false)} />
        Non, nous y reviendrons
      </label>
    </fieldset>
  );
});
