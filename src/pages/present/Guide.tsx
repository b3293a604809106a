import { useState } from 'preact/hooks';
import type { GuideId, Guide as GuideWords } from '../../content/guides';
import { GUIDE_IDS, loadGuides } from '../../content/guides';
import { Choice } from '../../hud/parts/Choice';
import { Icon } from '../../hud/parts/Icon';
import { useWords } from '../../hud/parts/useWords';
import type { PlanId } from '../../play/workshop/plans';
import { PageHead } from '../parts/PageHead';
import type { RoomWords } from './roomWords';

const Listed = ({ name, items }: { name: string; items: readonly string[] }) => (
  <section>
    <h3>{name}</h3>
    <ul class="dots">
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  </section>
);

const Sheet = ({ guide, words: { say } }: { guide: GuideWords; words: RoomWords }) => (
  <article class="guide lines paper">
    <h2>{guide.title}</h2>
    <p class="guide-lead">{guide.lead}</p>
    <Listed name={say('guide.prepare')} items={guide.prepare} />
    <section>
      <h3>{say('guide.minutes')}</h3>
      <ol class="guide-steps">
        {guide.steps.map(({ at, what, say: says, ask }) => (
          <li key={at}>
            <b class="guide-at">{at}</b>
            <div>
              <p>{what}</p>
              {says && (
                <p>
                  <b>{say('guide.say')}:</b> <q>{says}</q>
                </p>
              )}
              {ask && (
                <p>
                  <b>{say('guide.ask')}:</b> <q>{ask}</q>
                </p>
              )}
            </div>
          </li>
        ))}
      </ol>
    </section>
    <div class="guide-last">
      <Listed name={say('guide.short')} items={guide.short} />
      <Listed name={say('guide.after')} items={guide.after} />
    </div>
  </article>
);

type Props = { readonly plan: PlanId; readonly words: RoomWords; readonly onBack: () => void };

/** A page to print for whoever leads a workshop. */
export const Guide = ({ plan, words, onBack }: Props) => {
  const { say } = words;
  const guides = useWords(loadGuides);
  const [shown, setShown] = useState<GuideId>(GUIDE_IDS.find((id) => id === plan) ?? 'twenty');
  return (
    <div class="guide-page">
      <PageHead title={say('guide.title')}>
        <div class="actions">
          <Choice<GuideId>
            label={say('setup.plan')}
            name="guide-plan"
            options={GUIDE_IDS.map((id) => [id, say(`setup.${id}`)])}
            value={shown}
            onChange={setShown}
          />
          <button type="button" class="button" onClick={() => print()}>
            {say('guide.print')}
          </button>
          <button type="button" class="button quiet" onClick={onBack}>
            <Icon name="left" /> {say('guide.back')}
          </button>
        </div>
      </PageHead>
      {guides && <Sheet guide={guides[shown]} words={words} />}
    </div>
  );
};
