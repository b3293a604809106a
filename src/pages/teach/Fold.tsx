import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Say } from '../../text/pageWords';
import { printed, printSheet } from './printing';

type Props = {
  readonly id: string;
  readonly title: string;
  readonly say: Say<'teach'>;
  /** Made when the sheet is first opened. */
  readonly children: () => ComponentChildren;
};

/** A sheet that is folded until it is wanted, and can be printed alone. */
export const Fold = ({ id, title, say, children }: Props) => {
  const [isOpen, setOpen] = useState(false);
  return (
    <details
      class="paper lines fold"
      data-printed={printed.value === id}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>
        <h2>{title}</h2>
      </summary>
      {isOpen && (
        <>
          <p class="actions">
            <button type="button" class="button quiet small" onClick={() => printSheet(id)}>
              {say('print')}
            </button>
          </p>
          {children()}
        </>
      )}
    </details>
  );
};
