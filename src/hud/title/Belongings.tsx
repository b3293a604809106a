import { useState } from 'preact/hooks';
import { t } from '../../text/t';
import { FileButton } from '../parts/FileButton';
import { Modal } from '../parts/Modal';
import { bytesFor, readFile } from '../parts/readFile';
import { saveFile } from '../parts/saveFile';
import type { Belongings as Brought } from '../state/belongings';
import {
  dropBelongings,
  isAnythingKept,
  MOST_CHARACTERS,
  packBelongings,
  parseBelongings,
  unpackBelongings,
} from '../state/belongings';
import { say } from '../state/notices';
import { sayUnkept } from '../state/unkept';

/** Long enough to read that the page starts anew. */
const READING_MILLISECONDS = 1800;

const startAnew = (): void => {
  setTimeout(() => location.reload(), READING_MILLISECONDS);
};

const save = async (): Promise<void> => {
  try {
    saveFile(new Blob([await packBelongings()], { type: 'application/json' }), 'good-point.json');
    say(t('belongings.saved'));
  } catch {
    say(t('belongings.failed'), true);
  }
};

const unpack = async (brought: Brought): Promise<void> => {
  try {
    await unpackBelongings(brought);
    say(t('belongings.brought'));
    startAnew();
  } catch (error) {
    sayUnkept(error);
  }
};

/** Reads a chosen file; where something would be replaced, `ask` is called instead of doing it. */
const bring = async (file: File | undefined, ask: (brought: Brought) => void): Promise<void> => {
  if (!file) return;
  const text = await readFile(file, bytesFor(MOST_CHARACTERS));
  if (text === null) return;
  const parsed = parseBelongings(text);
  if ('error' in parsed) return say(t(`belongings.error.${parsed.error}`), true);
  const isKept = await isAnythingKept().catch(() => false);
  await (isKept ? ask(parsed.belongings) : unpack(parsed.belongings));
};

const drop = async (): Promise<void> => {
  try {
    await dropBelongings();
    say(t('belongings.dropped'));
    startAnew();
  } catch {
    say(t('belongings.dropFailed'), true);
  }
};

type ReplaceProps = { readonly brought: Brought; readonly onClose: () => void };

/** Asked before a file takes the place of what is kept here. */
const Replace = ({ brought, onClose }: ReplaceProps) => (
  <Modal title={t('belongings.replaceTitle')} onClose={onClose}>
    <p>{t('belongings.replaceNote')}</p>
    <p class="actions">
      <button type="button" class="button" onClick={onClose}>
        {t('belongings.leave')}
      </button>
      <button
        type="button"
        class="button quiet danger"
        onClick={() => {
          onClose();
          unpack(brought);
        }}
      >
        {t('belongings.replace')}
      </button>
    </p>
  </Modal>
);

/** All that the game keeps on this device: to take along, to bring back, to delete. */
export const Belongings = () => {
  const [isSure, setSure] = useState(false);
  const [brought, setBrought] = useState<Brought | null>(null);
  return (
    <details>
      <summary>{t('belongings.title')}</summary>
      <p>{t('belongings.about')}</p>
      <p class="actions">
        <button type="button" class="button quiet small" onClick={save}>
          {t('belongings.save')}
        </button>
        <FileButton isSmall accept=".json,application/json" onChoose={([file]) => bring(file, setBrought)}>
          {t('belongings.bring')}
        </FileButton>
        <button
          type="button"
          class="button quiet small danger"
          onClick={() => (isSure ? drop() : setSure(true))}
        >
          {t(isSure ? 'belongings.dropSure' : 'belongings.drop')}
        </button>
      </p>
      {brought && <Replace brought={brought} onClose={() => setBrought(null)} />}
    </details>
  );
};
