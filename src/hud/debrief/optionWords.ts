import type { Decision, Option } from '../../play/decisions';
import { LEFT, MUTED } from '../../play/decisions';
import type { Action, Run } from '../../rules/types';
import { boneOf, dayAt } from '../../rules/view';
import type { Announcement } from '../../rules/words';
import { t } from '../../text/t';
import { dayName, fillDay } from '../parts/format';
import { getGame } from '../state/game';
import { fixNameById, wordsOf } from '../state/words';

/** What one way to decide says, in the words of the run. */
export const optionWords = (run: Run, { about, place }: Decision, { id }: Option): string => {
  if (id === LEFT) return t(about.kind === 'design' ? 'whatIf.undecided' : 'whatIf.left');
  if (id === MUTED) return t('card.mute');
  if (about.kind === 'announcement') return t(`announce.${id as Announcement}`);
  if (about.kind === 'design') {
    const issue = run.works.fixes[about.id]?.issue ?? '';
    return getGame().texts.issues[issue]?.designs[id]?.name ?? id;
  }
  const promise = boneOf(run, about.id).replies.find((reply) => reply.id === id)?.promise;
  const day = promise?.kind === 'dated' ? dayAt(place.at) + promise.days : null;
  return fillDay(wordsOf(about.id).replies[id] ?? id, day);
};

/** What was done, in few words, with its day. */
export const actionWords = (run: Run, action: Action): string => {
  const person = 'tweet' in action ? action.tweet : 'promise' in action ? action.promise : null;
  const fix = 'fix' in action ? action.fix : 'issue' in action ? action.issue : null;
  const what = t(`whatIf.did.${action.kind}`, {
    name: person === null ? '' : wordsOf(person).name,
    fix: fix === null ? '' : fixNameById(run, fix),
  });
  return t('whatIf.line', { day: dayName(dayAt(action.at), 1), what });
};
