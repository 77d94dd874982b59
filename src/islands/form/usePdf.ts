import { useEffect, useState } from 'react';
import { makePdf, preparePdf } from '../document/index.ts';
import type { DocumentOrder } from './document.ts';
import { documentOf } from './document.ts';

export type PdfState =
  | { readonly etat: 'en-cours' }
  | { readonly etat: 'pret'; readonly file: File; readonly url: string; readonly remplaces: readonly string[] }
  | { readonly etat: 'echec' };

/** Long after any reader has opened or kept the file: some browsers read the address again when they save. */
const REVOKED_AFTER = 10 * 60_000;

/**
 * The PDF of a document, with an address of its own, ready before any button is pressed.
 *
 * @param order the same object as long as the document is the same: a new one makes the document again.
 */
export function usePdf(order: DocumentOrder, name: string): PdfState {
  const [state, setState] = useState<PdfState>({ etat: 'en-cours' });
  useEffect(() => {
    let current = true;
    let url = '';
    setState({ etat: 'en-cours' });
    preparePdf();
    makePdf({ model: documentOf(order), date: order.date }).then(
      ({ octets, remplaces }) => {
        if (!current) return;
        const file = new File([octets], name, { type: 'application/pdf' });
        url = URL.createObjectURL(file);
        setState({ etat: 'pret', file, url, remplaces });
      },
      () => current && setState({ etat: 'echec' }),
    );
    return () => {
      current = false;
      if (url !== '') setTimeout(() => URL.revokeObjectURL(url), REVOKED_AFTER);
    };
  }, [order, name]);
  return state;
}
