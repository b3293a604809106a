import { createStore, get, promisifyRequest } from 'idb-keyval';
import { placeHere } from './owner';

/** idb-keyval's own store, so that what was kept before is found. */
const open = () => createStore(placeHere('keyval-store'), 'keyval');
let store: ReturnType<typeof open> | null = null;

/** Where everything is kept for whoever plays here. Throws where the browser keeps nothing. */
export const deviceStore = (): ReturnType<typeof open> => {
  store ??= open();
  return store;
};

/** One transaction that is closed at once: a page that is put aside in the middle of one blocks the next (WebKit). */
const write = (change: (store: IDBObjectStore) => void): Promise<void> =>
  deviceStore()('readwrite', (place) => {
    change(place);
    place.transaction.commit?.();
    return promisifyRequest(place.transaction);
  });

/** What this device keeps under a name; undefined for nothing. Rejects where the browser keeps nothing. */
export const readKept = async (key: string): Promise<unknown> => get(key, deviceStore());

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
