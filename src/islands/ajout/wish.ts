import type { ReactNode } from 'react';
import type { Draft, DraftEvent } from '../../forms/index.ts';
import type { Store } from '../dossier/useStore.ts';

/** What a page of the catalogue asks to add: a mission, and one of its actions by its rank, from 1. */
export interface Wish {
  readonly mission: string;
  readonly action?: number;
}

interface PanelProps {
  readonly draft: Draft;
  readonly store: Store;
  readonly send: (event: DraftEvent) => void;
}

/** A wish that came with the address, loaded with what shows it. */
export interface Addition {
  readonly Panel: (props: PanelProps) => ReactNode;
}

/** `?ajouter=prevention&action=2`; `null`: nothing is asked. A rank that is no number asks for the mission alone. */
export function wishOf(search: URLSearchParams): Wish | null {
  const mission = search.get('ajouter') ?? '';
  if (mission === '') return null;
  const action = Number(search.get('action') ?? '');
  return Number.isInteger(action) && action > 0 ? { mission, action } : { mission };
}
