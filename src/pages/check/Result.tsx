import { useEffect, useRef } from 'preact/hooks';
import type { CheckTexts } from '../../content/check';
import { findingOf, itemsOf } from '../../content/check';
import type { Step } from '../../content/checkScore';
import { bandOf, discrimination, toThinkAbout } from '../../content/checkScore';
import type { Taken } from '../../content/checkTaken';
import { percent } from '../../hud/parts/format';
import { Icon } from '../../hud/parts/Icon';
import { pageAddress } from '../../hud/state/pages';
import { t } from '../../text/t';
import { Bar } from './History';
import { Tweet } from './Item';
import { isKeptByBrowser } from './state';

const Judged = ({ words, step, helps }: { words: string | null; step: Step; helps: boolean }) => (
  <li class="check-judged" data-helps={helps}>
    <span class="check-stamp">
      <Icon name={helps ? 'check' : 'close'} /> {t(helps ? 'check.helps' : 'check.harms')}
    </span>
    <p>{words === null ? <em>{t('check.nothing')}</em> : <q>{words}</q>}</p>
    <small>{t('check.rated', { rating: t(`check.scale.${step}`) })}</small>
  </li>
);

/** Two items whose answers were hardly told apart, and why they differ. */
const Think = ({ taken, texts }: { taken: Taken; texts: CheckTexts }) => {
  const items = itemsOf(taken.form);
  const places = toThinkAbout(taken.ratings);
  return (
    <section class="check-think">
      <h2>{t('check.think')}</h2>
      {places.length === 0 && <p class="paper lines">{t('check.thinkNone')}</p>}
      <ul>
        {places.map((place) => {
          const item = items[place];
          const rated = taken.ratings[place];
          const words = item && texts[item.id];
          if (!item || !rated || !words) return null;
          return (
            <li key={item.id} class="check-case paper">
              <Tweet words={words} />
              <ul>
                <Judged words={words.good} step={rated.good} helps={true} />
                <Judged words={words.bad} step={rated.bad} helps={false} />
              </ul>
              <p>
                <b>{t(`check.why.${item.need}`)}</b>{' '}
                <a href={pageAddress('evidence', { finding: findingOf(item) })}>{t('check.known')}</a>
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
};

/** What a check that was just taken came to. */
export const Result = ({ taken, texts }: { taken: Taken; texts: CheckTexts }) => {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    scrollTo(0, 0);
  }, []);
  const share = discrimination(taken.ratings);
  return (
    <>
      <section class="check-result lines paper">
        <h1 ref={heading} tabIndex={-1}>
          {t('check.result')}
        </h1>
        <p class="check-share">{percent(share)}</p>
        <Bar share={share} />
        <p class="page-lead">{t(`check.bands.${bandOf(share)}`)}</p>
        <p>{t('check.means', { share: percent(share), coin: percent(0.5) })}</p>
        <p class="note">{t('check.few')}</p>
        {!isKeptByBrowser() && <p class="note">{t('check.notKept')}</p>}
      </section>
      <Think taken={taken} texts={texts} />
    </>
  );
};
