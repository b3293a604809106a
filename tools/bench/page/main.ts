import { loadBones, loadTexts } from '../../../src/content/packs';
import { loadWhy } from '../../../src/content/why';
import { mountHud } from '../../../src/hud/mountHud';
import { follow, game, screen } from '../../../src/hud/state/game';
import { speakLanguage } from '../../../src/hud/state/words';
import { pages } from '../../../src/pagesPort';
import { beginRun } from '../../../src/play/begin';
import { browserClock } from '../../../src/play/clock';
import type { Shelf } from '../../../src/play/save';
import { FIRST_TERMS } from '../../../src/play/save';
import { Session } from '../../../src/play/session';
import { alone } from '../../../src/play/turn';
import type { PackBones } from '../../../src/rules/bones';

const OPEN_TWEETS = 60;

/** The pack with a story in which so many tweets arrive at once. */
const crowd = (bones: PackBones): PackBones => ({
  ...bones,
  stories: [
    {
      id: 'crowd',
      days: 1,
      eveningMinutes: 60,
      efforts: {},
      cues: bones.tweets.slice(0, OPEN_TWEETS).map(({ id }) => ({ day: 1, minute: 0, tweet: id })),
    },
  ],
});

const nowhere: Shelf = { read: async () => undefined, write: async () => {}, clear: async () => {} };

await speakLanguage('en');
mountHud(document.getElementById('app') as HTMLElement, pages);
const [bones, texts, why] = await Promise.all([
  loadBones('volterra'),
  loadTexts('volterra', 'en'),
  loadWhy('en'),
]);
const run = beginRun(crowd(bones), { mission: 'crowd', days: null, seed: 1, pace: 'standard' });
if (!run) throw new Error('no crowd');
const session = new Session({
  run,
  actions: [],
  pausedSeconds: 0,
  terms: FIRST_TERMS,
  endedAt: null,
  clock: browserClock,
  shelf: nowhere,
  turn: alone,
  onUnkept: () => {},
});
follow(session);
game.value = { session, texts, why, guided: false, terms: FIRST_TERMS, handedIn: null };
screen.value = 'evening';
