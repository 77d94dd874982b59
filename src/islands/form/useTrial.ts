import { useEffect, useState } from 'react';
import { validate, type Answers, type FormDefinition } from '../../forms/index.ts';
import { makeDocument, prepareDocument } from '../document/index.ts';

/**
 * Characters of these answers that no font can draw, found by writing the document once beside the page.
 *
 * It also loads the engine and the fonts: from then on, the document is made without network. A trial that fails says
 * nothing: the document itself will.
 */
export function useTrial(form: FormDefinition, answers: Answers, adresse: string): readonly string[] {
  const [replaced, setReplaced] = useState<readonly string[]>([]);
  useEffect(() => {
    prepareDocument();
    if (!validate(form, answers).ok) return undefined;
    const stop = new AbortController();
    const order = { form, answers, adresse, date: new Date(), produit: 'pdf', reutilisable: false } as const;
    makeDocument(order, { signal: stop.signal }).then(
      ({ remplaces }) => setReplaced(remplaces),
      () => undefined,
    );
    return () => stop.abort();
  }, [form, answers, adresse]);
  return replaced;
}
