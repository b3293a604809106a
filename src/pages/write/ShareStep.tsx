import { useMemo } from 'preact/hooks';
import { asGuest } from '../../content/guest';
import { parsePackValue } from '../../content/parsePack';
import { copyText } from '../../hud/parts/copy';
import { number } from '../../hud/parts/format';
import { Icon } from '../../hud/parts/Icon';
import { MOST_IN_QR, QrCode } from '../../hud/parts/QrCode';
import { saveFile } from '../../hud/parts/saveFile';
import { pageAddress } from '../../hud/state/pages';
import type { Draft } from '../../play/draft';
import { anyText, mainLang } from '../../play/draft';
import { packOf } from '../../play/draftPack';
import { writePack } from '../../share/pack';
import { errors, goToStep } from './state';
import { useWriteWords } from './words';

/** The most letters of a pack's code, in thousands as the limit is told. */
const MOST_KILOBYTES = 16;
const KILOBYTE = 1024;

/** A name for the file: letters and digits of any script, joined by hyphens. */
const fileName = (draft: Draft): string => {
  const name = anyText(draft.name, mainLang(draft)).toLowerCase();
  return name.replace(/[^\p{L}\p{M}\p{N}]+/gu, '-').replace(/^-|-$/g, '') || 'pack';
};

const save = (value: unknown, name: string): void =>
  saveFile(new Blob([JSON.stringify(value, null, 2)], { type: 'application/json' }), name);

/** The full address that opens the pack with this code. */
const addressOf = (code: string): string =>
  `${location.href.split('#', 1)[0]}${pageAddress('pack', { v: '1', p: code })}`;

const Link = ({ code }: { code: string }) => {
  const { say } = useWriteWords();
  const address = addressOf(code);
  const kilobytes = number(Math.max(0.1, Math.round((10 * code.length) / KILOBYTE) / 10));
  return (
    <>
      <p>{say('share.lead')}</p>
      <div class="w-field">
        <span class="w-label">
          <label for="w-link">{say('share.link')}</label>
          <small>{say('share.length', { n: kilobytes, most: number(MOST_KILOBYTES) })}</small>
        </span>
        <input
          id="w-link"
          type="text"
          readOnly
          value={address}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
      </div>
      <p class="actions">
        <button
          type="button"
          class="button"
          onClick={() => copyText(address, say('share.copied'), say('share.copyFailed'))}
        >
          <Icon name="link" /> {say('share.copy')}
        </button>
        <a class="button quiet" href={address}>
          {say('share.open')}
        </a>
      </p>
      {address.length <= MOST_IN_QR ? (
        <figure class="w-qr">
          <QrCode text={address} label={say('share.qr')} />
          <figcaption>{say('share.qr')}</figcaption>
        </figure>
      ) : (
        <p class="w-hint">{say('share.noQr')}</p>
      )}
    </>
  );
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
      {isReady && made.code && <Link code={made.code} />}
      <div class="w-pair">
        {isReady && (
          <FileWay
            title={say('share.file')}
            lead={say('share.fileLead')}
            save={say('share.save')}
            onSave={() => save(made.pack, `${fileName(draft)}.json`)}
          />
        )}
        <FileWay
          title={say('share.draft')}
          lead={say('share.draftLead')}
          save={say('share.saveDraft')}
          onSave={() => save(draft, `${fileName(draft)}.draft.json`)}
        />
      </div>
    </section>
  );
};
