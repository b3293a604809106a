import type { Files } from './files';
import { filesIn } from './files';

/** What the build leaves for its budgets and for debuggers. */
const BESIDE = /^\.vite\/|\.map$/;
/** What keeps the game on a device; a learning platform has its own idea of who may read its files, and when. */
const OFFLINE = /^(sw|workbox-[^/]*)\.js$|^manifest\.webmanifest$/;

const without = (files: Files, what: RegExp): Files =>
  Object.fromEntries(Object.entries(files).filter(([path]) => !what.test(path)));

/** The built game as a host gets it. */
export const siteIn = (dist: string): Files => without(filesIn(dist), BESIDE);

/** The game without what would keep it for when there is no network. */
export const onlineOnly = (site: Files): Files => without(site, OFFLINE);
