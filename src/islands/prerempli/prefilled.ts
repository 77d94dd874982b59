import { createContext, type ReactNode } from 'react';
import type { Answers, Draft, DraftEvent, Field } from '../../forms/index.ts';
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
