import { say } from '../state/notices';

/** Puts a text on the clipboard, and says which of two sentences is true. */
export const copyText = async (text: string, copied: string, failed: string): Promise<void> => {
  try {
    await navigator.clipboard.writeText(text);
    say(copied);
  } catch {
    say(failed, true);
  }
};
