import { createStore, get, promisifyRequest } from 'idb-keyval';

/** idb-keyval's own store, so that what was kept before is found. */
const open = () => createStore('keyval-store', 'keyval');
let store: ReturnType<typeof open> | null = null;

/** One transaction that is closed at once: a page that is put aside in the middle of one blocks the next (WebKit). */
const write = (change: (store: IDBObjectStore) => void): Promise<void> => {
  store ??= open();
  return store('readwrite', (place) => {
    change(place);
    place.transaction.commit?.();
    return promisifyRequest(place.transaction);
  });
};

/** What this device keeps under a name; undefined for nothing. Rejects where the browser keeps nothing. */
export const readKept = async (key: string): Promise<unknown> => get(key);

/** Keeps a plain value under a name: it is there whole, or what was there before is. Rejects where the browser keeps nothing. */
export const keep = async (key: string, value: unknown): Promise<void> =>
  write((place) => {
    place.put(value, key);
  });

/** Forgets what is kept under a name. Rejects where the browser keeps nothing. */
export const forget = async (key: string): Promise<void> =>
  write((place) => {
    place.delete(key);
  });
