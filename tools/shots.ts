import { makeCard } from './shots/card';
import { takeFilm } from './shots/film';
import { makeIcons } from './shots/icons';
import { takePhones, takeScreens } from './shots/readme';
import type { Studio } from './shots/studio';
import { openStudio } from './shots/studio';

const PARTS: Readonly<Record<string, (studio: Studio) => Promise<void>>> = {
  card: makeCard,
  icons: makeIcons,
  screens: takeScreens,
  phones: takePhones,
  film: takeFilm,
};

/** Makes the pictures for strangers from the real game: all of them, or the parts that are named. */
export default async (wanted: readonly string[]): Promise<void> => {
  const parts = wanted.length > 0 ? wanted : Object.keys(PARTS);
  const unknown = parts.find((part) => !PARTS[part]);
  if (unknown) throw new Error(`There is no part ${unknown}; there are ${Object.keys(PARTS).join(', ')}.`);
  const studio = await openStudio();
  try {
    for (const part of parts) {
      console.log(part);
      await PARTS[part]?.(studio);
    }
  } finally {
    await studio.close();
  }
};
