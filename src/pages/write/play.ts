import { asGuest } from '../../content/guest';
import { addGuest } from '../../content/packs';
import { say as notify } from '../../hud/state/notices';
import { pace } from '../../hud/state/settings';
import { startRun } from '../../hud/state/start';
import { MISSION, TRIAL } from '../../play/draft/story';
import { trialFrom } from '../../play/draft/trial';
import { keepNow } from './kept';
import { draft, goTo } from './state';

const play = async (tweet: string, mission: string, refusal: string): Promise<void> => {
  const now = draft.peek();
  if (!now) return;
  const trial = trialFrom(now, tweet);
  if ('missing' in trial) {
    notify(refusal);
    if (trial.missing) goTo(trial.missing.place);
    return;
  }
  keepNow();
  const pack = asGuest(trial.pack);
  // At hand until the page is closed: a try is not kept, nor is its run.
  addGuest(pack);
  await startRun({ pack: pack.bones.id, mission, days: null, seed: null, pace: pace.peek() });
};

/** Plays the draft from one of its tweets on, as far as they are finished, at the pace of the settings; says the refusal where this one is not. */
export const playFrom = (tweet: string, refusal: string): Promise<void> => play(tweet, TRIAL, refusal);

/** Plays the whole draft. */
export const playAll = (refusal: string): Promise<void> =>
  play(draft.peek()?.tweets[0]?.id ?? '', MISSION, refusal);
