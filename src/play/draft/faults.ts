import { adviceOn } from './advice';
import { checkByParser, checkDraft } from './checks';
import type { Draft } from './draft';
import { mainLang } from './draft';
import type { Fault } from './fault';

/** All that is wrong with a draft, and then what could be better. */
export const faultsOf = (draft: Draft): readonly Fault[] => {
  const errors = [...checkDraft(draft)];
  if (errors.length === 0) errors.push(...checkByParser(draft));
  return [...errors, ...adviceOn(draft, mainLang(draft))];
};
