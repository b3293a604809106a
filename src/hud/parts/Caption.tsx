import { caption } from '../state/sound';

/** What is heard, in words, over the town. A screen reader has heard the news itself. */
export const Caption = () => {
  if (!caption.value) return null;
  const { id, text } = caption.value;
  return (
    <p key={id} class="caption" aria-hidden="true">
      ♪ {text}
    </p>
  );
};
