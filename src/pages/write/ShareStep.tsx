import { useMemo } from 'preact/hooks';
import { asGuest } from '../../content/guest';
import { parsePackValue } from '../../content/parsePack';
import { number } from '../../hud/parts/format';
import { Icon } from '../../hud/parts/Icon';
import { saveJson } from '../../hud/parts/saveFile';
import type { Draft } from '../../play/draft/draft';
import { anyText, mainLang } from '../../play/draft/draft';
import { packOf } from '../../play/draft/pack';
import { writePack } from '../../share/pack';
import { MOST_KILOBYTES, PackLink } from './PackLink';
import { errors, goToStep } from './state';
import { useWriteWords } from './words';

/** A name for the file: letters and digits of any script, joined by hyphens. */
const fileName = (draft: Draft): string => {
  const name = anyText(draft.name, mainLang(draft)).toLowerCase();
  return name.replace(/[^\p{L}\p{M}\p{N}]+/gu, '-').replace(/^-|-$/g, '') || 'pack';
};

type FileWayProps = {
  readonly title: string;
  readonly lead: string;
  readonly save: string;
  readonly onSave: () => void;
};

const FileWay = ({ title, lead, save, onSave }: FileWayProps) => (
  <div class="w-file">
    <h3>{title}</h3>
    <p>{lead}</p>
    <button type="button" class="button quiet" onClick={onSave}>
      <Icon name="down" /> {save}
    </button>
  </div>
);

/** The pack as a link and as a file. */
export const ShareStep = ({ draft }: { draft: Draft }) => {
  const { say } = useWriteWords();
  const made = useMemo(() => {
    const parsed = parsePackValue(packOf(draft));
    if (!parsed.ok) return null;
    const pack = asGuest(parsed.pack);
    return { pack, code: writePack(pack) };
  }, [draft]);
  const isReady = made !== null && errors.value.length === 0;
  return (
    <section class="w-sheet paper">
      <h2>{say('step.share')}</h2>
      {!isReady && (
        <p>
          {say('share.notYet')}{' '}
          <button type="button" class="button quiet small" onClick={() => goToStep('try')}>
            {say('share.what')}
          </button>
        </p>
      )}
      {isReady && !made.code && <p>{say('share.tooLong', { most: number(MOST_KILOBYTES) })}</p>}
      {isReady && made.code && <PackLink code={made.code} />}
      <div class="w-pair">
        {isReady && (
          <FileWay
            title={say('share.file')}
            lead={say('share.fileLead')}
            save={say('share.save')}
            onSave={() => saveJson(made.pack, `${fileName(draft)}.json`)}
          />
        )}
        <FileWay
          title={say('share.draft')}
          lead={say('share.draftLead')}
          save={say('share.saveDraft')}
          onSave={() => saveJson(draft, `${fileName(draft)}.draft.json`)}
        />
      </div>
    </section>
  );
};
