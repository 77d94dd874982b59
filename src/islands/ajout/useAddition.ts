import { useEffect, useState, type ReactNode } from 'react';
import type { Draft, DraftEvent, FormDefinition } from '../../forms/index.ts';
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

/** What the address asks to add to a dossier of this form. Nothing is loaded, and nothing is done, without it. */
export function useAddition(form: FormDefinition): Addition | null {
  const [addition, setAddition] = useState<Addition | null>(null);
  useEffect(() => {
    const wish = wishOf(new URLSearchParams(location.search));
    if (wish !== null) void import('./open.tsx').then(({ open }) => setAddition(open(form, wish)));
  }, [form]);
  return addition;
}
