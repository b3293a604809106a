/** The key under which a page around the game says whose things are kept: `index.html?owner=3k9`. */
export const OWNER_KEY = 'owner';

/** The owner that an address's query names; null for whoever uses the device. */
export const ownerIn = (query: string): string | null => {
  const owner = new URLSearchParams(query).get(OWNER_KEY);
  return owner !== null && /^[a-z0-9]{1,32}$/.test(owner) ? owner : null;
};

/** What a place in the browser's storage is called for an owner, so that nobody finds what another has kept. */
export const placeFor = (place: string, owner: string | null): string =>
  owner === null ? place : `${place}.${owner}`;

/** The same for whoever plays here; the query outlasts the fragment, which the game writes itself. */
export const placeHere = (place: string): string =>
  placeFor(place, typeof location === 'undefined' ? null : ownerIn(location.search));
