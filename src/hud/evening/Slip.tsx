import { t } from '../../text/t';
import { Face } from '../parts/Face';
import { heatWord, number, short } from '../parts/format';
import { Icon } from '../parts/Icon';
import { Ring } from '../parts/Ring';
import { lang } from '../state/settings';
import { openTweet } from '../state/view';
import { wordsOf } from '../state/words';

export type SlipProps = {
  readonly id: string;
  readonly heat: number;
  readonly likes: number;
  readonly meToos: number;
  readonly followers: number;
  readonly isNew: boolean;
  readonly isOpen: boolean;
};

/** Heat, likes and me-toos, each in words. */
export const Marks = ({ heat, likes, meToos }: Pick<SlipProps, 'heat' | 'likes' | 'meToos'>) => (
  <span class="marks">
    {heat > 0 && <em class="heat-word">{heatWord(heat)}</em>}
    {likes > 0 && (
      <span title={t('feed.likes', { count: likes, n: number(likes) })}>
        <Icon name="heart" />
        {number(likes)}
      </span>
    )}
    {meToos > 0 && (
      <span>
        <Icon name="voices" />
        {t('feed.meToos', { count: meToos, n: number(meToos) })}
      </span>
    )}
  </span>
);

/** Who wrote: face, name, handle, followers. */
export const Author = ({ id, followers }: { id: string; followers: number }) => {
  const { name, handle } = wordsOf(id);
  return (
    <>
      <Face tweet={id} />
      <span class="author">
        <b>{name}</b>
        <small>
          @{handle} · {t('feed.followers', { n: short(followers) })}
        </small>
      </span>
    </>
  );
};

/** An open tweet in the feed, a slip of paper; touching it opens its card. */
export const Slip = ({ id, heat, likes, meToos, followers, isNew, isOpen }: SlipProps) => {
  // Reading a signal lets this slip be skipped while its props stay the same.
  lang.value;
  const { text } = wordsOf(id);
  return (
    <li class="slip-place pinned" data-open={isOpen}>
      <button
        type="button"
        class="slip cut"
        data-tweet={id}
        data-heat={heat}
        aria-current={isOpen}
        onClick={() => openTweet(id)}
      >
        <span class="slip-head">
          <Author id={id} followers={followers} />
          <Ring tweet={id} />
        </span>
        <span class="slip-text">{text}</span>
        <span class="slip-foot">
          {isNew && <em class="new-word">{t('feed.new')}</em>}
          <Marks heat={heat} likes={likes} meToos={meToos} />
        </span>
      </button>
    </li>
  );
};
