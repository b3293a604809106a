import { t } from '../../text/t';
import { say } from '../state/notices';

/** Bytes in which a text of so many characters fits in whatever script, and a longer one is known for it. */
export const bytesFor = (characters: number): number => 4 * characters + 4;

/** The text of a chosen file, of a large one no more than its first bytes; null where it cannot be read, which is said. */
export const readFile = async (file: File, mostBytes: number): Promise<string | null> => {
  try {
    return await file.slice(0, mostBytes).text();
  } catch {
    say(t('notice.fileUnread'), true);
    return null;
  }
};
