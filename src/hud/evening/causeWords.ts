import { t } from '../../text/t';
import { number } from '../parts/format';
import type { TrustCause } from './trustCauses';

/** Why trust moved, in a few words; empty where no cause is given. */
export const causeWords = (causes: readonly TrustCause[]): string =>
  causes.map(({ id, count }) => t(`cause.${id}`, { count, n: number(count) })).join(', ');
