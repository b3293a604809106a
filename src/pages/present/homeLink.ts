import type { Lang } from '../../content/langs';
import { guestPack } from '../../content/packs';
import { wholeLink } from '../../hud/state/wholeLink';
import type { Setup } from '../../rules/types';
import { formatPlayLink } from '../../share/link';
import { writePack } from '../../share/pack';

/** The address at which anybody plays the very same run (null where there can be none), and whether it brings all that this needs. */
export const homeLink = (
  setup: Setup,
  lang: Lang,
): { readonly link: string | null; readonly isWhole: boolean } => {
  const guest = guestPack(setup.pack);
  const packCode = guest ? writePack(guest) : null;
  return {
    link: wholeLink(formatPlayLink(setup, { lang, packCode })),
    isWhole: !guest || packCode !== null,
  };
};
