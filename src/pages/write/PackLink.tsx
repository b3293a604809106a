import { copyText } from '../../hud/parts/copy';
import { number } from '../../hud/parts/format';
import { Icon } from '../../hud/parts/Icon';
import { NoLinks } from '../../hud/parts/NoLinks';
import { MOST_IN_QR, QrCode } from '../../hud/parts/QrCode';
import { pageAddress } from '../../hud/state/pages';
import { wholeLink } from '../../hud/state/wholeLink';
import { useWriteWords } from './words';

/** The most letters of a pack's code, in thousands as the limit is told. */
export const MOST_KILOBYTES = 16;
const KILOBYTE = 1024;

/** A pack's link: to copy, to open, and for cameras where it is short enough. */
export const PackLink = ({ code }: { code: string }) => {
  const { say } = useWriteWords();
  const fragment = pageAddress('pack', { v: '1', p: code });
  const address = wholeLink(fragment);
  const look = (
    <a class="button quiet" href={fragment}>
      {say('share.open')}
    </a>
  );
  if (address === null)
    return (
      <>
        <NoLinks />
        <p class="actions">{look}</p>
      </>
    );
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
        {look}
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
