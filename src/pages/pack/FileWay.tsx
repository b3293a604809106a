import { parseGuest } from '../../content/guest';
import type { ParsedPack } from '../../content/parsePack';
import { MOST_PACK } from '../../content/parsePack';
import { readFile } from '../../hud/parts/readFile';
import type { Say } from '../../text/pageWords';
import { t } from '../../text/t';

/** Bytes of a file that are read: all of any pack that is not too large in whatever script. */
const MOST_BYTES = 4 * MOST_PACK + 4;

type Props = { readonly say: Say<'result'>; readonly onOpen: (parsed: ParsedPack) => void };

/** The way to open a pack that came as a file. */
export const FileWay = ({ say, onOpen }: Props) => {
  const open = async (file: File | undefined): Promise<void> => {
    const text = file ? await readFile(file, MOST_BYTES) : null;
    if (text !== null) onOpen(parseGuest(text));
  };
  return (
    <section class="paper lines">
      <label class="field">
        <span>{t('pages.pack')}</span>
        <input
          type="file"
          accept=".json,application/json"
          onChange={({ currentTarget }) => open(currentTarget.files?.[0])}
        />
      </label>
      <p class="note">{say('pack.fileNote')}</p>
    </section>
  );
};
