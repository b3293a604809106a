import { useMemo } from 'preact/hooks';
import { renderSVG } from 'uqr';
import { asGuest } from '../../content/guest';
import { parsePackValue } from '../../content/parsePack';
import { copyText } from '../../hud/parts/copy';
import { number } from '../../hud/parts/format';
import { Icon } from '../../hud/parts/Icon';
import { saveFile } from '../../hud/parts/saveFile';
import { pageAddress } from '../../hud/state/pages';
import type { Draft } from '../../play/draft';
import { anyText, mainLang } from '../../play/draft';
import { packOf } from '../../play/draftPack';
import { writePack } from '../../share/pack';
import { errors, goToStep } from './state';
import { useWriteWords } from './words';

/** The most letters of a link that a phone still reads from a screen. */
const MOST_QR = 1400;
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

const Link = ({ address, letters }: { address: string; letters: number }) => {
  const { say } = useWriteWords();
  const code = useMemo(
    () => (address.length <= MOST_QR ? renderSVG(address, { border: 2 }) : null),
    [address],
  );
  const kilobytes = number(Math.max(0.1, Math.round((10 * letters) / KILOBYTE) / 10));
  return (
    <>
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
      {code ? (
        <figure class="w-qr">
          <div role="img" aria-label={say('share.qr')} dangerouslySetInnerHTML={{ __html: code }} />
          <figcaption>{say('share.qr')}</figcaption>
        </figure>
      ) : (
        <p class="w-hint">{say('share.noQr')}</p>
      )}
    </>
  );
};

/** The pack as a link and as a file. */
export const ShareStep = ({ draft }: { draft: Draft }) => {
  const { say } = useWriteWords();
  const made = useMemo(() => {
    const parsed = parsePackValue(packOf(draft));
    if (!parsed.ok) return null;
    const pack = asGuest(parsed.pack);
    const code = writePack(pack);
    const [here] = location.href.split('#');
    return { pack, code, address: code && `${here}${pageAddress('pack', { v: '1', p: code })}` };
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
      {isReady && (
        <>
          <p>{say('share.lead')}</p>
          {made.address && made.code ? (
            <Link address={made.address} letters={made.code.length} />
          ) : (
            <p>{say('share.tooLong', { most: number(MOST_KILOBYTES) })}</p>
          )}
          <h3>{say('share.file')}</h3>
          <p>{say('share.fileLead')}</p>
          <p>
            <button
              type="button"
              class="button quiet"
              onClick={() => save(made.pack, `${fileName(draft)}.json`)}
            >
              <Icon name="down" /> {say('share.save')}
            </button>
          </p>
        </>
      )}
      <h3>{say('share.draft')}</h3>
      <p>{say('share.draftLead')}</p>
      <p>
        <button
          type="button"
          class="button quiet"
          onClick={() => save(draft, `${fileName(draft)}.draft.json`)}
        >
          <Icon name="down" /> {say('share.saveDraft')}
        </button>
      </p>
    </section>
  );
};
