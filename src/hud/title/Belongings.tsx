import { useRef, useState } from 'preact/hooks';
import { t } from '../../text/t';
import { saveFile } from '../parts/saveFile';
import { dropBelongings, packBelongings, parseBelongings, unpackBelongings } from '../state/belongings';
import { say } from '../state/notices';

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

const bring = async (file: File | undefined): Promise<void> => {
  if (!file) return;
  const parsed = parseBelongings(await file.text());
  if ('error' in parsed) return say(t(`belongings.error.${parsed.error}`), true);
  try {
    await unpackBelongings(parsed.belongings);
    say(t('belongings.brought'));
    startAnew();
  } catch {
    say(t('notice.noStorage'), true);
  }
};

const drop = async (): Promise<void> => {
  await dropBelongings().catch(() => undefined);
  say(t('belongings.dropped'));
  startAnew();
};

/** All that the game keeps on this device: to take along, to bring back, to delete. */
export const Belongings = () => {
  const chooser = useRef<HTMLInputElement>(null);
  const [isSure, setSure] = useState(false);
  return (
    <details>
      <summary>{t('belongings.title')}</summary>
      <p>{t('belongings.about')}</p>
      <p class="actions">
        <button type="button" class="button quiet small" onClick={save}>
          {t('belongings.save')}
        </button>
        <button type="button" class="button quiet small" onClick={() => chooser.current?.click()}>
          {t('belongings.bring')}
        </button>
        <button
          type="button"
          class="button quiet small danger"
          onClick={() => (isSure ? drop() : setSure(true))}
        >
          {t(isSure ? 'belongings.dropSure' : 'belongings.drop')}
        </button>
      </p>
      <input
        ref={chooser}
        type="file"
        accept=".json,application/json"
        hidden
        onChange={({ currentTarget }) => bring(currentTarget.files?.[0])}
      />
    </details>
  );
};
