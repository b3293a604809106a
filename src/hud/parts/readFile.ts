import { t } from '../../text/t';
import { say } from '../state/notices';

/** The text of a chosen file, of a large one no more than its first bytes; null where it cannot be read, which is said. */
export const readFile = async (file: File, mostBytes: number): Promise<string | null> => {
  try {
    return await file.slice(0, mostBytes).text();
  } catch {
    say(t('notice.fileUnread'), true);
    return null;
  }
};
