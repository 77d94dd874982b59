import { useEffect, useState } from 'react';
import type { FormDefinition } from '../../forms/index.ts';
import { type Addition, wishOf } from './wish.ts';

/** What the address asks to add to a dossier of this form. Nothing is loaded, and nothing is done, without it. */
export function useAddition(form: FormDefinition): Addition | null {
  const [addition, setAddition] = useState<Addition | null>(null);
  useEffect(() => {
    const wish = wishOf(new URLSearchParams(location.search));
    if (wish !== null) void import('./open.tsx').then(({ open }) => setAddition(open(form, wish)));
  }, [form]);
  return addition;
}
