import { createContext, useEffect, useState, type ReactNode } from 'react';
import type { Answers, Draft, DraftEvent, Field, FormDefinition } from '../../forms/index.ts';
import type { Store } from '../dossier/useStore.ts';
import type { KeptDraft } from '../form/useKeptDraft.ts';

/** What stands under a field that a link prefilled, as long as it says what the link said. */
export type Mark = (field: Field, answers: Answers) => ReactNode;
export const MarkContext = createContext<Mark | null>(null);

interface PanelProps {
  readonly draft: Draft;
  /** Where drafts are kept: those of a short form, or the dossiers. */
  readonly place: KeptDraft | Store;
  readonly send: (event: DraftEvent) => void;
}

/** Answers that came with the address, loaded with what shows them. */
export interface Prefilled {
  readonly Panel: (props: PanelProps) => ReactNode;
  readonly mark: Mark;
}

/** The answers of a prefilled link. Nothing is loaded without such a link; what is loaded takes its fragment away. */
export function usePrefilled(form: FormDefinition): Prefilled | null {
  const [prefilled, setPrefilled] = useState<Prefilled | null>(null);
  useEffect(() => {
    const read = () => {
      if (location.hash.startsWith('#p=') || asked(form))
        void import('./open.tsx').then(({ open }) => setPrefilled(open(form)));
    };
    read();
    const again = () => {
      if (location.hash.startsWith('#p=')) read();
    };
    addEventListener('hashchange', again);
    return () => removeEventListener('hashchange', again);
  }, [form]);
  return prefilled;
}

/** The address has a key that a choice of this form answers to: `?dept=35`. */
function asked({ sections }: FormDefinition): boolean {
  const keys = new URLSearchParams(location.search);
  return sections.some(({ champs }) =>
    champs.some((field) => field.type === 'choix' && keys.has(field.cle_publique ?? '')),
  );
}
