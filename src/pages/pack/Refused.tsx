import type { ParsedPack } from '../../content/parsePack';
import { usePageWords } from '../../hud/parts/usePageWords';
import type { CodeError } from '../../share/code';
import type { Say } from '../../text/pageWords';

/** What a link or a file brought: a pack, or what is wrong with it. */
export type Opened = ParsedPack | { readonly error: CodeError };

/** Why a pack cannot be played, in the words in which its author reads it too. */
const Fault = ({ say, opened }: { say: Say<'result'>; opened: ParsedPack & { ok: false } }) => {
  const words = usePageWords('write');
  const [first] = opened.errors;
  if (!words || !first) return null;
  const says = `${words(`packError.${first.code}`)} ${first.path && `(${first.path})`}`.trim();
  return <p role="alert">{say('pack.bad', { says })}</p>;
};

/** The sentence on what could not be opened; nothing for a pack. */
export const Refused = ({ say, opened }: { say: Say<'result'>; opened: Opened }) => {
  if ('error' in opened) return <p role="alert">{say(`error.${opened.error}`)}</p>;
  return opened.ok ? null : <Fault say={say} opened={opened} />;
};
