import { choiceLabel } from './hud/parts/choiceLabel';
import { game, onFacts, send, show } from './hud/state/game';
import { nextTask } from './hud/state/nextTask';
import { motion } from './hud/state/settings';
import { stars } from './hud/state/stars';
import { fixNameById } from './hud/state/words';
import type { StagePort } from './stage/port';
import { weekday, weekdayShort } from './text/t';

/** What the stage is given of the game on the screen. */
export const stagePort: StagePort = {
  run: () => game.peek()?.session.run ?? null,
  desk: () => game.peek()?.session.desk ?? null,
  isPaused: () => game.peek()?.session.paused ?? false,
  subscribe: onFacts,
  send,
  show,
  issueName: (fix) => {
    const run = game.peek()?.session.run;
    return run ? fixNameById(run, fix) : fix;
  },
  designName: (issue, design) => game.peek()?.texts.issues[issue]?.designs[design]?.name ?? design,
  weekday,
  weekdayShort,
  choiceLabel,
  stars: () => stars.peek(),
  reducedMotion: () => motion.peek() === 'less',
  nextTask,
};
