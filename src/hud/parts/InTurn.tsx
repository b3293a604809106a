import type { ComponentChild } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { afterFrame } from '../state/afterFrame';

/** Draws its children one by one, a frame for each, so that a slow device need not do all at once. */
export const InTurn = ({ children }: { children: readonly ComponentChild[] }) => {
  const [count, setCount] = useState(1);
  const isAll = count >= children.length;
  useLayoutEffect(() => (isAll ? undefined : afterFrame(() => setCount(count + 1))), [count, isAll]);
  return <>{children.slice(0, count)}</>;
};
