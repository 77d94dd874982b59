import { useEffect, useState } from 'react';
import { validate, type Answers, type FormDefinition } from '../../forms/index.ts';
import { makeDocument, prepareDocument } from '../document/index.ts';

/** What is known of a document once it was written: nothing yet, until then. */
export interface Trial {
  /** Characters of the answers that no font can draw. */
  readonly remplaces: readonly string[];
  readonly pages?: number | undefined;
}

/**
 * What becomes of these answers on paper, found by writing the document once beside the page.
 *
 * It also loads the engine and the fonts: from then on, the document is made without network. A trial that fails says
 * nothing: the document itself will.
 */
export function useTrial(form: FormDefinition, answers: Answers, adresse: string): Trial {
  const [trial, setTrial] = useState<Trial>({ remplaces: [] });
  useEffect(() => {
    prepareDocument();
    setTrial({ remplaces: [] });
    if (!validate(form, answers).ok) return undefined;
    const stop = new AbortController();
    const order = { form, answers, adresse, date: new Date(), produit: 'pdf', reutilisable: false } as const;
    makeDocument(order, { signal: stop.signal }).then(
      ({ remplaces, pages }) => setTrial({ remplaces, pages }),
      () => undefined,
    );
    return () => stop.abort();
  }, [form, answers, adresse]);
  return trial;
}
