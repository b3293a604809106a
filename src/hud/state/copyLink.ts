import { t } from '../../text/t';
import { linkToRun } from './address';
import { say } from './notices';

/** Puts the address of this run on the clipboard, and says whether that worked. */
export const copyLink = async (): Promise<void> => {
  const link = linkToRun();
  if (link === null) return;
  try {
    await navigator.clipboard.writeText(link);
    say(t('menu.copied'));
  } catch {
    say(t('menu.copyFailed'));
  }
};
