import { copyText } from '../../hud/parts/copy';
import { wholeLink } from '../../hud/state/wholeLink';
import type { Setup } from '../../rules/types';
import { embedSnippet } from '../../share/embed';
import type { Say } from '../../text/pageWords';
import { fragmentOf } from './wish';

/** A snippet that shows the chosen run inside another page; nothing where that could not reach it. */
export const Embed = ({ say, setup }: { say: Say<'teach'>; setup: Setup }) => {
  const address = wholeLink(fragmentOf(setup));
  if (address === null) return null;
  const snippet = embedSnippet(address, 'Good Point');
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
