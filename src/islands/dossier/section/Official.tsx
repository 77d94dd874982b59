import { memo, useMemo } from 'react';
import { richFromMarkdown, type FormDefinition, type Section } from '../../../forms/index.ts';
import { RichView } from '../../redaction/RichView.tsx';

interface Props {
  readonly form: FormDefinition;
  readonly section: Section;
}

/** « Ce que dit le modèle » : the official words about this section, beside what is written. */
export const Official = memo(function Official({ form, section: { officiel } }: Props) {
  const texte = useMemo(() => (officiel === undefined ? null : richFromMarkdown(officiel)), [officiel]);
  if (texte === null) return null;
  return (
    <details className="repere" open>
      <summary>{form.modele === 'officiel' ? 'Ce que dit le modèle officiel' : 'Ce que demandent les sources'}</summary>
      <RichView texte={texte} headingLevel={3} />
    </details>
  );
});
