import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../../hud/parts/Icon';
import { LanguageChoice } from '../../hud/parts/LanguageChoice';
import { leavePage } from '../../hud/state/pages';
import { t } from '../../text/t';

type Props = { readonly title: string; readonly children?: ComponentChildren };

/** The first sheet of a page: its name, the way back, and the language. */
export const PageHead = ({ title, children }: Props) => {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
    document.title = `${title} · Good Point`;
    return () => {
      document.title = t('meta.title');
    };
  }, [title]);
  return (
    <header class="page-head paper">
      <div class="page-ways">
        <button type="button" class="button quiet small" onClick={leavePage}>
          <Icon name="left" /> {t('pages.back')}
        </button>
        <LanguageChoice name="page-language" />
      </div>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {children}
    </header>
  );
};
