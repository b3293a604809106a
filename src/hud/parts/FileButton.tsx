import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';

type Props = {
  /** Kinds of files that are offered first, as an input takes them; all by default. */
  readonly accept?: string;
  readonly isMany?: boolean;
  readonly isSmall?: boolean;
  readonly onChoose: (files: readonly File[]) => void;
  readonly children: ComponentChildren;
};

/** A button that lets files be chosen, in the page's own words: the browser's speaks the browser's language. */
export const FileButton = ({ accept, isMany = false, isSmall = false, onChoose, children }: Props) => {
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <>
      <button
        type="button"
        class={`button quiet${isSmall ? ' small' : ''}`}
        onClick={() => chooser.current?.click()}
      >
        {children}
      </button>
      <input
        ref={chooser}
        type="file"
        accept={accept}
        multiple={isMany}
        hidden
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          // The same file may be chosen again.
          currentTarget.value = '';
          if (files.length > 0) onChoose(files);
        }}
      />
    </>
  );
};
