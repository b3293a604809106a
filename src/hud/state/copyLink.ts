import { t } from '../../text/t';
import { linkToRun } from './address';
import { say } from './notices';

/** Puts the address of this run on the clipboard, and says whether that worked. */
export const copyLink = async (): Promise<void> => {
  try {
    await navigator.clipboard.writeText(linkToRun());
    say(t('menu.copied'));
  } catch {
    say(t('menu.copyFailed'));
  }
};
