import { createStore, promisifyRequest } from 'idb-keyval';
import { placeHere } from './owner';

/** A database of the game's own, and of whoever plays here: other apps may live at the same origin. */
const openStore = () => createStore(placeHere('good-point'), 'kept');
let store: ReturnType<typeof openStore> | null = null;

/** Milliseconds between two looks at a store that has not answered, and how many there are: a device that slept meanwhile is no store that hangs. */
const LOOK_MILLISECONDS = 100;
const LOOKS = 15;

const late = (): DOMException => new DOMException('the store does not answer', 'TimeoutError');

/** Does something in one transaction; if there is no answer after 1.5 seconds, nothing is done and it rejects. */
const within = <T>(mode: IDBTransactionMode, act: (place: IDBObjectStore) => Promise<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    let looks = 0;
    let giveUp = (): void => undefined;
    const looking = setInterval(() => {
      if (++looks < LOOKS) return;
      clearInterval(looking);
      reject(late());
      // Whoever asks next opens it anew.
      store = null;
      giveUp();
    }, LOOK_MILLISECONDS);
    const answer = async (): Promise<T> => {
      store ??= openStore();
      return store(mode, (place) => {
        if (looks >= LOOKS) throw late();
        giveUp = () => place.transaction.abort();
        return act(place);
      });
    };
    answer()
      .then(resolve, reject)
      .finally(() => clearInterval(looking));
  });

/** Closed at once: a page that is put aside in the middle of a transaction blocks the next (WebKit). */
const close = ({ transaction }: IDBObjectStore): Promise<void> => {
  transaction.commit?.();
  return promisifyRequest(transaction);
};

const put = (place: IDBObjectStore, key: string, value: unknown): void => {
  if (value === undefined) place.delete(key);
  else place.put(value, key);
};

/** What this device keeps under a name; undefined for nothing. Rejects where the browser keeps nothing, or does not answer in time; so does each of the others. */
export const readKept = (key: string): Promise<unknown> =>
  within('readonly', (place) => promisifyRequest(place.get(key)));

/** Keeps a plain value under a name: it is there whole, or what was there before is. */
export const keep = (key: string, value: unknown): Promise<void> =>
  within('readwrite', (place) => {
    put(place, key, value);
    return close(place);
  });

/** Forgets what is kept under a name. */
export const forget = (key: string): Promise<void> => keep(key, undefined);

/** Keeps what is made of what is kept, or forgets it for undefined, and returns it; no other tab can write in between. */
export const changeKept = <T>(key: string, change: (before: unknown) => T): Promise<T> =>
  within('readwrite', async (place) => {
    const after = change(await promisifyRequest(place.get(key)));
    put(place, key, after);
    await close(place);
    return after;
  });

/** All that is kept, by its name. */
export const readAll = (): Promise<Record<string, unknown>> =>
  within('readonly', async (place) => {
    const [keys, values] = await Promise.all([
      promisifyRequest(place.getAllKeys()),
      promisifyRequest(place.getAll()),
    ]);
    return Object.fromEntries(keys.map((key, index) => [String(key), values[index]]));
  });

/** Keeps this and nothing else: all of it or, if that fails, what was there before. */
export const keepOnly = (all: Readonly<Record<string, unknown>>): Promise<void> =>
  within('readwrite', (place) => {
    place.clear();
    for (const [key, value] of Object.entries(all)) put(place, key, value);
    return close(place);
  });
