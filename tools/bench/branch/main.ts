import { playRun } from '../../../src/bots/bot';
import { setupFor } from '../../../src/bots/measure';
import { makeRoster } from '../../../src/bots/roster';
import { whatIf } from '../../../src/bots/whatIf';
import { loadBones, loadTexts } from '../../../src/content/packs';
import { pointCurve } from '../../../src/hud/charts/data/pointCurve';
import { pointSums } from '../../../src/hud/charts/data/pointSums';
import { DRAWINGS } from '../../../src/hud/charts/drawings';
import { speakLanguage } from '../../../src/hud/state/words';
import { decisionsOf, insteadOf } from '../../../src/play/decisions';

await speakLanguage('en');
const bones = await loadBones('volterra');
const { learner } = makeRoster(await loadTexts('volterra', 'en'));
const setup = setupFor(bones, 'season', 1);
const { run, actions } = playRun(setup, bones, learner);
const recording = { setup, actions };
const place = document.getElementById('app') as HTMLElement;
const room = { width: 400, em: 16, widthOf: (words: string) => words.length * 8 };

/** Milliseconds from a choice to both curves and both ledgers, for every other way of every decision in a Season. */
const choices = (): number[] =>
  decisionsOf(recording, run).flatMap((decision) =>
    decision.options
      .filter(({ id }) => id !== decision.chosen)
      .map((option) => {
        const begun = performance.now();
        const branch = whatIf(recording, bones, insteadOf(decision, option));
        pointSums(branch.run);
        place.replaceChildren(
          DRAWINGS.branch(room, { was: pointCurve(run), wouldBe: pointCurve(branch.run) }),
        );
        return performance.now() - begun;
      }),
  );

Object.assign(window, { choices });
