import type { Device, Tabs } from '../../../src/storage/index.ts';
import type { Notes } from '../../../src/storage/notes.ts';

/** A store in memory that can be made to misbehave as browsers do. */
export interface Memory extends Device {
  readonly texts: Map<string, string>;
  /** Name of the error that every access throws from now on; empty: none. */
  failure: string;
  /** What writing does to a text before keeping it. */
  corrupt: (text: string) => string;
  /** Keys written so far, in order. */
  readonly written: string[];
}

export function memory(): Memory {
  const texts = new Map<string, string>();
  const access = () => {
    if (store.failure !== '') throw Object.assign(new Error('refus du navigateur'), { name: store.failure });
  };
  const put = (key: string, text: string) => {
    store.written.push(key);
    texts.set(key, store.corrupt(text));
  };
  const store: Memory = {
    texts,
    failure: '',
    written: [],
    corrupt: (text) => text,
    get: async (key) => {
      access();
      return texts.get(key);
    },
    keys: async () => {
      access();
      return [...texts.keys()];
    },
    update: async (key, change, pieces = new Map()) => {
      access();
      for (const [name, make] of pieces) if (!texts.has(name)) put(name, make());
      const before = texts.get(key);
      const after = change(before);
      if (after === undefined) texts.delete(key);
      else if (after !== before) put(key, after);
    },
    sweep: async (read, unwanted) => {
      access();
      const wanted = new Map([...texts].filter(([key]) => read(key)));
      for (const key of unwanted(wanted, [...texts.keys()])) texts.delete(key);
    },
    erase: async () => {
      access();
      texts.clear();
    },
  };
  return store;
}

/** Tabs of one browser, in memory: what one says, all the others hear. */
export function sharedTabs(): () => Tabs {
  const ears = new Map<Tabs, Set<(key: string) => void>>();
  return () => {
    const mine = new Set<(key: string) => void>();
    const tabs: Tabs = {
      say: (key) => {
        for (const [other, heard] of ears) if (other !== tabs) for (const each of heard) each(key);
      },
      listen: (heard) => {
        mine.add(heard);
        return () => mine.delete(heard);
      },
    };
    ears.set(tabs, mine);
    return tabs;
  };
}

/** Notes in memory, that can refuse or be full as browsers are. */
export function memoryNotes(): Notes & { readonly texts: Map<string, string> } {
  const texts = new Map<string, string>();
  return {
    texts,
    get: (key) => texts.get(key) ?? null,
    set: (key, text) => void texts.set(key, text),
    remove: (key) => void texts.delete(key),
    keys: () => [...texts.keys()],
  };
}
