import { useMemo } from 'preact/hooks';
import { encode } from 'uqr';
import { Icon } from '../../hud/parts/Icon';
import { say as notice } from '../../hud/state/notices';
import { lang } from '../../hud/state/settings';
import type { Setup } from '../../rules/types';
import { t } from '../../text/t';
import { homeLink } from './homeLink';
import type { RoomWords } from './roomWords';
import { Title } from './Title';

/** More letters than a code holds that a phone can read from the third row. */
const LONGEST = 900;

/** A link as dark squares on white; null where it is too long to be read. */
const pathOf = (link: string): { readonly size: number; readonly path: string } | null => {
  if (link.length > LONGEST) return null;
  const { size, data } = encode(link, { ecc: 'M', border: 4 });
  const squares = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : [])));
  return { size, path: squares.join('') };
};

const copy = async (link: string, { say }: RoomWords): Promise<void> => {
  try {
    await navigator.clipboard.writeText(link);
    notice(say('end.copied'));
  } catch {
    notice(say('end.copyFailed'));
  }
};

/** The link as a code for phones and in letters. */
const Ways = ({ link, isWhole, words }: { link: string; isWhole: boolean; words: RoomWords }) => {
  const { say } = words;
  const code = useMemo(() => (isWhole ? pathOf(link) : null), [link, isWhole]);
  return (
    <>
      <p class="home-lead">{say('end.homeLead')}</p>
      {code ? (
        <svg
          class="home-code"
          viewBox={`0 0 ${code.size} ${code.size}`}
          role="img"
          aria-label={say('end.qr')}
        >
          <rect width="100%" height="100%" fill="#fff" />
          <path d={code.path} fill="#000" />
        </svg>
      ) : (
        <p class="wall-note">{say(isWhole ? 'end.tooLong' : 'end.needsFile')}</p>
      )}
      {link.length <= LONGEST && (
        <p class="home-link">
          <a href={link}>{link}</a>
        </p>
      )}
      <p class="home-ways">
        <button type="button" class="button" onClick={() => copy(link, words)}>
          <Icon name="link" /> {say('end.copy')}
        </button>
      </p>
    </>
  );
};

/** The same run to take home. */
export const HomeSlide = ({ setup, words }: { setup: Setup; words: RoomWords }) => {
  const { say } = words;
  const { link, isWhole } = homeLink(setup, lang.value);
  return (
    <div class="wall-home">
      <Title>{say('end.home')}</Title>
      {link === null ? (
        <p class="wall-note">{t('notice.noLinks')}</p>
      ) : (
        <Ways link={link} isWhole={isWhole} words={words} />
      )}
      <p class="wall-note with-keyboard">{say('end.again')}</p>
    </div>
  );
};
