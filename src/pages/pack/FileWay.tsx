import { parseGuest } from '../../content/guest';
import type { ParsedPack } from '../../content/parsePack';
import { MOST_PACK } from '../../content/parsePack';
import { FileButton } from '../../hud/parts/FileButton';
import { bytesFor, readFile } from '../../hud/parts/readFile';
import type { Say } from '../../text/pageWords';
import { t } from '../../text/t';

type Props = { readonly say: Say<'result'>; readonly onOpen: (parsed: ParsedPack) => void };

/** The way to open a pack that came as a file. */
export const FileWay = ({ say, onOpen }: Props) => {
  const open = async ([file]: readonly File[]): Promise<void> => {
    const text = file ? await readFile(file, bytesFor(MOST_PACK)) : null;
    if (text !== null) onOpen(parseGuest(text));
  };
  return (
    <section class="paper lines">
      <p class="actions">
        <FileButton accept=".json,application/json" onChoose={open}>
          {t('pages.pack')}
        </FileButton>
      </p>
      <p class="note">{say('pack.fileNote')}</p>
    </section>
  );
};
