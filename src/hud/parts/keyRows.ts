import { t } from '../../text/t';

/** The keys of an evening and what each does; `replies` is how replies are labelled. */
export const keyRows = (replies: '1–4' | 'A–D'): readonly (readonly [key: string, does: string])[] => [
  [replies, t('help.keyReplies')],
  ['N', t('help.keyNext')],
  [t('help.space'), t('help.keyPause')],
  ['F', t('help.keyFloor')],
  ['B', t('help.keyBoard')],
  ['X', t('help.keyMute')],
  ['M', t('help.keySound')],
  ['P', t('help.keyProjector')],
  ['Esc', t('help.keyClose')],
  ['?', t('help.keyHelp')],
];
