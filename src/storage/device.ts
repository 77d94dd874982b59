import { clear, createStore, entries, get, update, type UseStore } from 'idb-keyval';

const DATABASE = 'cpts-mode-d-emploi';
const STORE = 'brouillons';

/** A small store of texts on this device. Every method rejects when the browser refuses or has no room left. */
export interface Device {
  get(key: string): Promise<string | undefined>;
  /** Reads and writes in one go: no other tab can write between the two. */
  update(key: string, change: (before: string | undefined) => string): Promise<void>;
  entries(): Promise<readonly (readonly [key: string, value: string])[]>;
  /** Empties the store, then removes the whole database. */
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
    update: (key, change) => update<string>(key, change, use),
    entries: () => entries<string, string>(use),
    erase: async () => {
      await clear(use);
      await use('readonly', (store) => store.transaction.db.close());
      opened = null;
      await removeDatabase();
    },
  };
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
