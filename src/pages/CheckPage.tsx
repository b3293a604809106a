import type { CheckTexts } from '../content/check';
import { itemsOf, loadCheck } from '../content/check';
import { discrimination } from '../content/checkScore';
import type { Taken } from '../content/checkTaken';
import { percent } from '../hud/parts/format';
import { Icon } from '../hud/parts/Icon';
import { useWords } from '../hud/parts/useWords';
import { say } from '../hud/state/notices';
import { leavePage } from '../hud/state/pages';
import { t } from '../text/t';
import { dayOf, History } from './check/History';
import { Item } from './check/Item';
import { Result } from './check/Result';
import { beginCheck, forget, isDone, kept, taking } from './check/state';
import { PageHead } from './parts/PageHead';
import './style/page.css';
import './style/check.css';

const shareOf = ({ ratings }: Taken): string => percent(discrimination(ratings));

const resultText = (taken: readonly Taken[]): string => {
  const first = taken[0];
  const last = taken.at(-1);
  if (!first || !last) return '';
  if (first === last)
    return t('check.copyText', { share: shareOf(last), form: last.form, date: dayOf(last) });
  return t('check.copyBoth', {
    before: shareOf(first),
    formBefore: first.form,
    after: shareOf(last),
    formAfter: last.form,
    date: dayOf(last),
  });
};

const copyResult = async (taken: readonly Taken[]): Promise<void> => {
  try {
    await navigator.clipboard.writeText(resultText(taken));
    say(t('check.copied'));
  } catch {
    say(t('check.copyFailed'));
  }
};

const forgetAll = (): void => {
  forget();
  say(t('check.forgotten'));
};

/** What can be done with what is kept. */
const Ways = ({ taken }: { taken: readonly Taken[] }) => (
  <p class="page-foot">
    <button type="button" class="button" onClick={leavePage}>
      <Icon name="play" filled /> {t('pages.back')}
    </button>
    <button type="button" class="button quiet" onClick={() => copyResult(taken)}>
      <Icon name="link" /> {t('check.copy')}
    </button>
    {isDone.value && (
      <button type="button" class="button quiet" onClick={beginCheck}>
        {t('check.other')}
      </button>
    )}
    <button type="button" class="button quiet danger" onClick={forgetAll}>
      {t('check.forget')}
    </button>
  </p>
);

const Intro = ({ taken }: { taken: readonly Taken[] }) => (
  <PageHead title={t('check.title')}>
    <p class="page-lead">{t('check.lead')}</p>
    <ul class="dots">
      <li>{t('check.how')}</li>
      <li>{t('check.kept')}</li>
      <li>{t('check.few')}</li>
    </ul>
    <p>
      <button type="button" class="button" onClick={beginCheck}>
        {t(taken.length === 0 ? 'check.start' : 'check.other')} <Icon name="right" />
      </button>
    </p>
  </PageHead>
);

const Body = ({ texts }: { texts: CheckTexts }) => {
  const taken = kept.value?.taken ?? [];
  const now = taking.value;
  const last = taken.at(-1);
  const item = now && itemsOf(now.form)[now.at];
  const words = item && texts[item.id];
  if (item && words) return <Item taking={now} item={item} words={words} />;
  const isJustDone = isDone.value && last !== undefined;
  return (
    <>
      {isJustDone ? <Result taken={last} texts={texts} /> : <Intro taken={taken} />}
      <History taken={taken} />
      {last && <Ways taken={taken} />}
    </>
  );
};

/** Twelve ratings before playing and twelve after: whether help is told from what only sounds like it. */
export const CheckPage = () => {
  const texts = useWords(loadCheck);
  return <div class="page check-page">{texts && <Body texts={texts} />}</div>;
};
