import { useEffect } from 'preact/hooks';
import type { Fact, Run } from '../../rules/types';
import { t } from '../../text/t';
import { percent, points, span } from '../parts/format';
import { game, getGame, onFacts, show } from '../state/game';
import { say } from '../state/notices';
import { announce } from '../state/spoken';
import { fixName, wordsOf } from '../state/words';
import { announcedOf } from './announced';

const react = (fact: Fact): void => {
  const session = game.peek()?.session;
  if (!session) return;
  if (fact.kind === 'replySent' && fact.second) say(t('card.againSent'));
  if (fact.kind === 'tweetMuted') {
    const answer = session.run.tweets[fact.tweet]?.answer;
    if (answer) say(`${getGame().why.reasons[answer.because]} ${points(answer.points)}`);
  }
  const visited =
    fact.kind === 'visitEnded' && fact.gained > 0 ? session.run.works.fixes[fact.fix] : undefined;
  if (visited) {
    const share = percent(visited.done / visited.effort);
    say(t('night.progressed', { fix: fixName(visited), share }));
  }
  // A question that rose while the CEO stood there is heard at once.
  if (
    fact.kind === 'visitEnded' &&
    session.desk === null &&
    session.run.works.fixes[fact.fix]?.state === 'question'
  )
    show({ kind: 'question', fix: fact.fix });
};

const readAloud = (run: Run, facts: readonly Fact[], before: number): void => {
  for (const line of announcedOf(run, facts, before)) {
    const { name, text } = wordsOf(line.tweet);
    if (line.kind === 'waited') announce(`${name}: ${t('feed.waited', { time: span(line.minutes) })}`);
    else if (line.manner === 'politely') announce(t('feed.arrived', { name }));
    // Whoever sees the street sees at once what is burning.
    else announce(`${t('feed.arrived', { name })}: ${text}`, 'urgently');
  }
};

/** What the screen does by itself when something happens. */
export const useHappenings = (): void => {
  useEffect(() => {
    let before = getGame().session.run.now;
    return onFacts((facts) => {
      for (const fact of facts) react(fact);
      const run = game.peek()?.session.run;
      if (!run) return;
      readAloud(run, facts, before);
      before = run.now;
    });
  }, []);
};
