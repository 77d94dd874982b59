import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { makeDocument, prepareDocument, type DocumentOrder } from '../../document/index.ts';

/** What to make, and how the file is called. */
export interface Wish {
  readonly order: DocumentOrder;
  /** Name of the file, with its extension. */
  readonly name: string;
  /** How it is spoken of: « Le brouillon ». */
  readonly libelle: string;
}

export interface MadeFile {
  readonly file: File;
  readonly url: string;
  readonly pages: number | undefined;
  readonly remplaces: readonly string[];
  /** What the pictures that could not be read show. */
  readonly illisibles: readonly string[];
}

export type MakingState =
  | { readonly etat: 'repos' }
  /** `part`: what is done, from 0 to 1. */
  | { readonly etat: 'en-cours'; readonly libelle: string; readonly part: number }
  | ({ readonly etat: 'pret'; readonly libelle: string } & MadeFile)
  | { readonly etat: 'arrete'; readonly libelle: string }
  | { readonly etat: 'echec'; readonly libelle: string; readonly retry: () => void };

export interface Making {
  readonly state: MakingState;
  /** One at a time: what was under way stops. */
  readonly start: (wish: Wish, onMade?: (made: MadeFile) => void) => void;
  readonly stop: () => void;
}

/** Long after any reader has opened or kept the file: some browsers read the address again when they save. */
const REVOKED_AFTER = 10 * 60_000;

const MIMES: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  html: 'text/html',
  json: 'application/json',
  zip: 'application/zip',
};

/** Documents made beside the page, one after the other, with how far the work is, and a way to stop it. */
export function useMaking(): Making {
  const [state, setState] = useState<MakingState>({ etat: 'repos' });
  const current = useRef<AbortController | null>(null);
  useEffect(() => () => current.current?.abort(), []);

  const start = useCallback(function begin(wish: Wish, onMade?: (made: MadeFile) => void): void {
    current.current?.abort();
    const stop = new AbortController();
    current.current = stop;
    const { libelle } = wish;
    const tell = (next: MakingState) => !stop.signal.aborted && setState(next);
    tell({ etat: 'en-cours', libelle, part: 0 });
    const onProgress = (done: number, total: number) => tell({ etat: 'en-cours', libelle, part: done / total });
    prepareDocument();
    makeDocument(wish.order, { onProgress, signal: stop.signal }).then(
      ({ octets, pages, remplaces, illisibles = [] }) => {
        const made = { ...fileOf(octets, wish.name), pages, remplaces, illisibles };
        tell({ etat: 'pret', libelle, ...made });
        onMade?.(made);
      },
      () => tell({ etat: 'echec', libelle, retry: () => begin(wish, onMade) }),
    );
  }, []);

  const stop = useCallback(() => {
    current.current?.abort();
    setState((now) => (now.etat === 'en-cours' ? { etat: 'arrete', libelle: now.libelle } : now));
  }, []);
  return useMemo(() => ({ state, start, stop }), [state, start, stop]);
}

function fileOf(octets: Uint8Array<ArrayBuffer>, name: string): Pick<MadeFile, 'file' | 'url'> {
  const file = new File([octets], name, { type: MIMES[name.split('.').at(-1) ?? ''] ?? '' });
  const url = URL.createObjectURL(file);
  setTimeout(() => URL.revokeObjectURL(url), REVOKED_AFTER);
  return { file, url };
}
