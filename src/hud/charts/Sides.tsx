import { t } from '../../text/t';

type Props = { readonly you: string; readonly story: string };

/** The player's number and the true story's, side by side. */
export const Sides = ({ you, story }: Props) => (
  <dl class="two-clocks">
    <div class="clock-of you">
      <dt>{t('card.you')}</dt>
      <dd>{you}</dd>
    </div>
    <div class="clock-of story">
      <dt>{t('debrief.trueStory')}</dt>
      <dd>{story}</dd>
    </div>
  </dl>
);
