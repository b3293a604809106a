import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

type Props = { readonly over?: ComponentChildren; readonly children: ComponentChildren };

/** A slide's heading; whoever listens to the page hears it when the slide comes. */
export const Title = ({ over, children }: Props) => {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <h1 class="wall-title" ref={heading} tabIndex={-1}>
      {over && <small>{over} </small>}
      {children}
    </h1>
  );
};
