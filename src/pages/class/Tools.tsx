import { useState } from 'preact/hooks';
import type { Pack } from '../../content/pack';
import { guestPack } from '../../content/packs';
import { Icon } from '../../hud/parts/Icon';
import { Modal } from '../../hud/parts/Modal';
import { saveFile } from '../../hud/parts/saveFile';
import { say as notice } from '../../hud/state/notices';
import { lang } from '../../hud/state/settings';
import type { Row } from '../../play/class/report';
import type { Say } from '../../text/pageWords';
import { classCsv } from './classCsv';
import { classFile, packCodes } from './classFile';
import { nameOfRow } from './names';
import { digests, removeAll, working } from './state';

type Props = { readonly say: Say<'class'>; readonly rows: readonly Row[] };

/** The day here, year first, for a file's name. */
const today = (): string => new Intl.DateTimeFormat('sv').format();

/** The packs of others that results on the page were played on. */
const packsPlayed = (): Pack[] =>
  [...new Set(digests.peek().map(({ setup }) => setup.pack))].flatMap((id) => guestPack(id) ?? []);

const nameOfPack = ({ bones, texts }: Pack): string =>
  (texts[lang.value] ?? Object.values(texts)[0])?.name ?? bones.id;

const AskToClear = ({ say, onClose }: { say: Say<'class'>; onClose: () => void }) => (
  <Modal title={say('tools.clearTitle')} onClose={onClose}>
    <p>{say('tools.clearNote')}</p>
    <p class="actions">
      <button
        type="button"
        class="button danger"
        onClick={() => {
          removeAll();
          onClose();
        }}
      >
        {say('tools.clearYes')}
      </button>
      <button type="button" class="button quiet" onClick={onClose}>
        {say('tools.clearNo')}
      </button>
    </p>
  </Modal>
);

/** What can be done with the whole class. */
export const Tools = ({ say, rows }: Props) => {
  const [isAsking, setAsking] = useState(false);
  const save = (text: string, type: string, name: string): void => {
    try {
      saveFile(new Blob([text], { type }), name);
    } catch {
      notice(say('tools.failed'), true);
    }
  };
  const saveCsv = (): void =>
    save(
      classCsv(rows, say, (row) => nameOfRow(say, row), navigator.language),
      'text/csv;charset=utf-8',
      `${say('tools.csvFile')}-${today()}.csv`,
    );
  const saveClass = (): void => {
    const { codes, tooLarge } = packCodes(packsPlayed());
    save(
      classFile(digests.peek(), codes, today()),
      'application/json',
      `${say('tools.classFile')}-${today()}.json`,
    );
    for (const pack of tooLarge) notice(say('tools.packLeftOut', { name: nameOfPack(pack) }), true);
  };
  return (
    <div class="actions class-tools">
      <button type="button" class="button" onClick={saveClass}>
        {say('tools.save')}
      </button>
      <button type="button" class="button quiet" onClick={saveCsv}>
        {say('tools.csv')}
      </button>
      <button type="button" class="button quiet" onClick={() => print()}>
        {say('tools.print')}
      </button>
      <button
        type="button"
        class="button quiet danger"
        disabled={working.value !== null}
        onClick={() => setAsking(true)}
      >
        <Icon name="close" /> {say('tools.clear')}
      </button>
      {isAsking && <AskToClear say={say} onClose={() => setAsking(false)} />}
    </div>
  );
};
