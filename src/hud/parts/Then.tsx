import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { afterFrame } from '../state/afterFrame';

/** Draws its children once what surrounds them stands, so that a slow device need not do both at once. */
export const Then = ({ children }: { children: ComponentChildren }) => {
  const [isTurn, come] = useState(false);
  useLayoutEffect(() => afterFrame(() => come(true)), []);
  return isTurn ? children : null;
};
