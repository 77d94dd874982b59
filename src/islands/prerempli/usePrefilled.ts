import { useEffect, useState } from 'react';
import type { FormDefinition } from '../../forms/index.ts';
import type { Prefilled } from './prefilled.ts';

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
