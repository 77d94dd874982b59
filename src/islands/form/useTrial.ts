import { useEffect, useState } from 'react';
import { validate, type Answers, type FormDefinition } from '../../forms/index.ts';
import { makePdf, preparePdf } from '../document/index.ts';
import { documentOf } from './document.ts';

/**
 * Characters of these answers that no font can draw, found by writing the document once beside the page.
 *
 * It also loads the engine and the fonts: from then on, the document is made without network. A trial that fails says
 * nothing: the document itself will.
 */
export function useTrial(form: FormDefinition, answers: Answers, adresse: string): readonly string[] {
  const [replaced, setReplaced] = useState<readonly string[]>([]);
  useEffect(() => {
    let current = true;
    preparePdf();
    const result = validate(form, answers);
    if (!result.ok) return undefined;
    const date = new Date();
    makePdf({ model: documentOf({ form, ready: result.answers, adresse, date }), date }).then(
      ({ remplaces }) => current && setReplaced(remplaces),
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [form, answers, adresse]);
  return replaced;
}
