import type { Device } from '../../../src/storage/index.ts';

/** A store in memory that can be made to misbehave as browsers do. */
export interface Memory extends Device {
  readonly texts: Map<string, string>;
  /** Name of the error that every access throws from now on; empty: none. */
  failure: string;
  /** What writing does to a text before keeping it. */
  corrupt: (text: string) => string;
}

export function memory(): Memory {
  const texts = new Map<string, string>();
  const access = () => {
    if (store.failure !== '') throw Object.assign(new Error('refus du navigateur'), { name: store.failure });
  };
  const store: Memory = {
    texts,
    failure: '',
    corrupt: (text) => text,
    get: async (key) => {
      access();
      return texts.get(key);
    },
    update: async (key, change) => {
      access();
      texts.set(key, store.corrupt(change(texts.get(key))));
    },
    entries: async () => {
      access();
      return [...texts];
    },
    erase: async () => {
      access();
      texts.clear();
    },
  };
  return store;
}
