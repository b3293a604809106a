import { OWNER_KEY } from '../../play/owner';

/** The link that opens a fragment of the game for somebody else: on `site` where the game is a file on this device, or null where no site is known. */
export const linkFrom = (here: string, site: string, fragment: string): string | null => {
  const address = new URL(here);
  address.hash = '';
  if (address.protocol === 'file:') return site ? `${site.replace(/\/*$/, '/')}${fragment}` : null;
  // Whoever opens it has things of their own.
  if (address.searchParams.has(OWNER_KEY)) address.searchParams.delete(OWNER_KEY);
  return address.href + fragment;
};

/** The same from this page; the build may say where the site will stand. */
export const wholeLink = (fragment: string): string | null =>
  linkFrom(location.href, import.meta.env.SITE_URL ?? '', fragment);

/** Whether there is any such link. */
export const hasLinks = (): boolean => wholeLink('') !== null;
