import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { holdRun } from '../state/hold';
import { Notices } from './Notices';

type Props = { readonly title: string; readonly onClose: () => void; readonly children: ComponentChildren };

let opened = 0;

/** Tells style sheets whether a dialog is open; one may lie over another. */
const markOpen = (more: 1 | -1): void => {
  opened += more;
  document.documentElement.toggleAttribute('data-dialog', opened > 0);
};

/** A sheet of paper over everything; the run waits while it lies there. */
export const Modal = ({ title, onClose, children }: Props) => {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    dialog.current?.showModal();
    markOpen(1);
    // The dialog focuses its first button, which may lie far below.
    heading.current?.focus();
    const letGo = holdRun();
    return () => {
      markOpen(-1);
      letGo();
    };
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
