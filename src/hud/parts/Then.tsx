import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** Draws its children once what surrounds them is seen, so that a slow device need not do both at once. */
export const Then = ({ children }: { children: ComponentChildren }) => {
  const [isTurn, come] = useState(false);
  useEffect(() => come(true), []);
  return isTurn ? children : null;
};
