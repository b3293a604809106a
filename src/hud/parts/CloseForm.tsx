import type { ComponentChildren } from 'preact';

/** The way out of a sheet that only tells something. */
export const CloseForm = ({ children }: { children: ComponentChildren }) => (
  <form method="dialog" class="actions">
    <button type="submit" class="button">
      {children}
    </button>
  </form>
);
