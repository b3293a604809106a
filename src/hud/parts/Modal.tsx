import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { holdRun } from '../state/hold';
import { Notices } from './Notices';

type Props = { readonly title: string; readonly onClose: () => void; readonly children: ComponentChildren };

/** A sheet of paper over everything; the run waits while it lies there. */
export const Modal = ({ title, onClose, children }: Props) => {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    dialog.current?.showModal();
    // The dialog focuses its first button, which may lie far below.
    heading.current?.focus();
    return holdRun();
  }, []);
  return (
    <dialog ref={dialog} class="modal paper" aria-label={title} onClose={onClose}>
      <h2 ref={heading} tabIndex={-1}>
        {title}
      </h2>
      {children}
      {/* What lies under an open dialog is read by nobody. */}
      <Notices />
    </dialog>
  );
};
