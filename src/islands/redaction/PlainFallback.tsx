import { useEffect, useRef, useState } from 'react';
import { richFromMarkdown, richToMarkdown, type RichText } from '../../forms/rich/index.ts';

interface Props {
  readonly id: string;
  readonly value: RichText;
  /** The text with what was typed while the editor was awaited; `null` when nothing was. */
  readonly rescued: string | null;
  readonly onChange: (value: RichText) => void;
  readonly labelledBy: string;
  readonly describedBy: string | undefined;
  readonly invalid: boolean;
  readonly rows: number;
}

/** The same text without the editor, which could not be loaded: looks are kept as signs around the words. */
export function PlainFallback({ id, value, rescued, onChange, labelledBy, describedBy, invalid, rows }: Props) {
  const area = useRef<HTMLTextAreaElement>(null);
  const [rich] = useState(rescued === null && typeof value !== 'string');
  const [text, setText] = useState(() => rescued ?? (typeof value === 'string' ? value : richToMarkdown(value)));
  const say = useRef(onChange);
  useEffect(() => {
    area.current?.focus();
    if (rescued !== null) say.current(rescued);
  }, [rescued]);
  return (
    <>
      <p className="aide" id={`${id}-repli`}>
        Les boutons de mise en forme n’ont pas pu être chargés{'\u00a0'}: vous pouvez écrire ici, votre texte est gardé.
        {rich && ' Les **étoiles** et les autres signes tiennent lieu de mise en forme\u00a0: laissez-les en place.'}
      </p>
      <textarea
        id={id}
        ref={area}
        rows={rows}
        lang="fr"
        spellCheck
        value={text}
        aria-labelledby={labelledBy}
        aria-describedby={[describedBy, `${id}-repli`].filter(Boolean).join(' ')}
        aria-invalid={invalid || undefined}
        onChange={(event) => {
          const typed = event.currentTarget.value;
          setText(typed);
          onChange(rich ? richFromMarkdown(typed) : typed);
        }}
      />
    </>
  );
}
