import type { Result } from '../../share/result';
import { t } from '../../text/t';
import { Icon } from '../parts/Icon';
import { usePageWords } from '../parts/usePageWords';
import { showFilmOf } from '../state/handedIn';
import { say as notify } from '../state/notices';

/** What can be done with a run that somebody handed in. */
export const FilmChoice = ({ handedIn }: { handedIn: Result }) => {
  const say = usePageWords('result');
  if (!say) return null;
  const watch = () => showFilmOf(handedIn).catch(() => notify(t('notice.loadFailed')));
  return (
    <nav class="ways-on">
      <button type="button" class="button" onClick={watch}>
        <Icon name="play" filled /> {say('page.watch')}
      </button>
      <button type="button" class="button quiet" onClick={() => history.back()}>
        {say('film.back')}
      </button>
    </nav>
  );
};
