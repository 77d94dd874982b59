import { clear, createStore, get, keys, type UseStore } from 'idb-keyval';
import { forgetPath } from './parcours/key/index.ts';

const DATABASE = 'cpts-mode-d-emploi';
const STORE = 'brouillons';

/** Texts that never change once written, by key; each one is made only when it is not there yet. */
export type Pieces = ReadonlyMap<string, () => string>;

/** A small store of texts on this device. Every method rejects when the browser refuses or has no room left. */
export interface Device {
  get(key: string): Promise<string | undefined>;
  keys(): Promise<readonly string[]>;
  /**
   * Reads and writes in one go: no other tab can write between the two. Nothing is written when `change` gives back
   * what it received; `undefined` takes the text away.
   *
   * @param pieces written with it, in the same go, where they are missing.
   */
  update(key: string, change: (before: string | undefined) => string | undefined, pieces?: Pieces): Promise<void>;
  /**
   * Takes away, in one go, the keys that `unwanted` names.
   *
   * @param read which texts it needs to decide.
   */
  sweep(
    read: (key: string) => boolean,
    unwanted: (texts: ReadonlyMap<string, string>, keys: readonly string[]) => readonly string[],
  ): Promise<void>;
  /** Empties the store, removes the whole database, and forgets the nine steps: nothing of this site is left. */
  erase(): Promise<void>;
}

/** The browser's own store: the one place that knows IndexedDB. Nothing is opened before the first call. */
export function thisDevice(): Device {
  let opened: UseStore | null = null;
  const use: UseStore = async (mode, callback) => {
    opened ??= createStore(DATABASE, STORE);
    return opened(mode, (store) => {
      const { db } = store.transaction;
      // Another tab is removing the database: letting go of it is what allows that; the next call opens a new one.
      db.onversionchange = () => {
        db.close();
        opened = null;
      };
      return callback(store);
    });
  };
  return {
    get: (key) => get<string>(key, use),
    keys: () => keys<string>(use),
    update: (key, change, pieces = new Map()) => use('readwrite', (store) => updated(store, key, change, pieces)),
    sweep: (read, unwanted) => use('readwrite', (store) => swept(store, read, unwanted)),
    erase: async () => {
      forgetPath();
      await clear(use);
      await use('readonly', (store) => store.transaction.db.close());
      opened = null;
      await removeDatabase();
    },
  };
}

/** The answer of a request; transactions end by themselves when nothing more is asked of them. */
const answered = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('IndexedDB'));
  });

/** Resolves when everything is written; what the browser could not write undoes the rest. */
const completed = ({ transaction }: IDBObjectStore): Promise<void> =>
  new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new Error('IndexedDB'));
  });

async function updated(
  store: IDBObjectStore,
  key: string,
  change: (before: string | undefined) => string | undefined,
  pieces: Pieces,
): Promise<void> {
  const done = completed(store);
  const write = async () => {
    for (const [name, make] of pieces) {
      if ((await answered(store.getKey(name))) === undefined) store.put(make(), name);
    }
    const before: string | undefined = await answered<string | undefined>(store.get(key));
    const after = change(before);
    if (after === undefined) store.delete(key);
    else if (after !== before) store.put(after, key);
  };
  await Promise.all([write(), done]);
}

async function swept(
  store: IDBObjectStore,
  read: (key: string) => boolean,
  unwanted: (texts: ReadonlyMap<string, string>, keys: readonly string[]) => readonly string[],
): Promise<void> {
  const done = completed(store);
  const sweep = async () => {
    const names = (await answered(store.getAllKeys())).filter((key) => typeof key === 'string');
    const texts = new Map<string, string>();
    for (const name of names.filter(read)) texts.set(name, await answered<string>(store.get(name)));
    for (const name of unwanted(texts, names)) store.delete(name);
  };
  await Promise.all([sweep(), done]);
}

function removeDatabase(): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(DATABASE);
    request.onsuccess = () => resolve();
    // An old tab still holds it: it is already empty, and goes away with that tab.
    request.onblocked = () => resolve();
    request.onerror = () => reject(request.error ?? new Error('deleteDatabase'));
  });
}
