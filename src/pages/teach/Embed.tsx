import { copyText } from '../../hud/parts/copy';
import type { Setup } from '../../rules/types';
import { embedSnippet } from '../../share/embed';
import type { Say } from '../../text/pageWords';
import { fragmentOf } from './wish';

/** A snippet that shows the chosen run inside another page. */
export const Embed = ({ say, setup }: { say: Say<'teach'>; setup: Setup }) => {
  const snippet = embedSnippet(`${location.href.split('#')[0]}${fragmentOf(setup)}`, 'Good Point');
  return (
    <section class="paper lines">
      <h2>{say('embed.title')}</h2>
      <p>{say('embed.about')}</p>
      <textarea class="code-field" readOnly rows={5} aria-label={say('embed.title')} value={snippet} />
      <p class="actions">
        <button
          type="button"
          class="button quiet"
          onClick={() => copyText(snippet, say('embed.copied'), say('link.copyFailed'))}
        >
          {say('embed.copy')}
        </button>
      </p>
    </section>
  );
};
