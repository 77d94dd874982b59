import { useEffect, useState } from 'react';
import { makeDocument, prepareDocument, type AnswersOrder } from '../document/index.ts';

export type PdfState =
  | { readonly etat: 'en-cours' }
  | {
      readonly etat: 'pret';
      readonly file: File;
      readonly url: string;
      readonly remplaces: readonly string[];
      /** Pictures whose bytes are damaged, by what they show. */
      readonly illisibles: readonly string[];
    }
  | { readonly etat: 'echec' };

/** Long after any reader has opened or kept the file: some browsers read the address again when they save. */
const REVOKED_AFTER = 10 * 60_000;

/**
 * The PDF of a document, with an address of its own, ready before any button is pressed.
 *
 * @param order the same object as long as the document is the same: a new one makes the document again.
 */
export function usePdf(order: AnswersOrder, name: string): PdfState {
  const [state, setState] = useState<PdfState>({ etat: 'en-cours' });
  useEffect(() => {
    const stop = new AbortController();
    let url = '';
    setState({ etat: 'en-cours' });
    prepareDocument();
    makeDocument(order, { signal: stop.signal }).then(
      ({ octets, remplaces, illisibles = [] }) => {
        const file = new File([octets], name, { type: 'application/pdf' });
        url = URL.createObjectURL(file);
        setState({ etat: 'pret', file, url, remplaces, illisibles });
      },
      () => !stop.signal.aborted && setState({ etat: 'echec' }),
    );
    return () => {
      stop.abort();
      if (url !== '') setTimeout(() => URL.revokeObjectURL(url), REVOKED_AFTER);
    };
  }, [order, name]);
  return state;
}
