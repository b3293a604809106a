import { placeHere } from '../../play/owner';

const PREFIX = `${placeHere('good-point')}:`;

/** A setting kept on this device; null where nothing is, or may be, kept. */
export const readSetting = (key: string): string | null => {
  try {
    return localStorage.getItem(PREFIX + key);
  } catch {
    return null;
  }
};

/** Every setting that is kept on this device, by its key. */
export const allSettings = (): Record<string, string> => {
  try {
    return Object.fromEntries(
      Object.entries(localStorage).flatMap(([key, value]) =>
        key.startsWith(PREFIX) ? [[key.slice(PREFIX.length), value as string]] : [],
      ),
    );
  } catch {
    return {};
  }
};

/** Forgets a setting. */
export const clearSetting = (key: string): void => {
  try {
    localStorage.removeItem(PREFIX + key);
  } catch {
    // Where nothing may be kept, nothing is.
  }
};

/** Keeps a setting if the browser allows it. */
export const writeSetting = (key: string, value: string): void => {
  try {
    localStorage.setItem(PREFIX + key, value);
  } catch {
    // A private window keeps nothing; the setting holds until the page is closed.
  }
};
