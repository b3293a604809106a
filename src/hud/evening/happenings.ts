import { useEffect } from 'preact/hooks';
import type { Fact } from '../../rules/types';
import { t } from '../../text/t';
import { percent, points } from '../parts/format';
import { game, getGame, onFacts, show, spoken } from '../state/game';
import { say } from '../state/notices';
import { fixName, wordsOf } from '../state/words';

const react = (fact: Fact): void => {
  const session = game.peek()?.session;
  if (!session) return;
  if (fact.kind === 'tweetArrived') spoken.value = t('feed.arrived', { name: wordsOf(fact.tweet).name });
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

/** What the screen does by itself when something happens. */
export const useHappenings = (): void => {
  useEffect(
    () =>
      onFacts((facts) => {
        for (const fact of facts) react(fact);
      }),
    [],
  );
};
