import { t } from '../../text/t';
import { SoundSettings } from '../parts/SoundSettings';
import { pageAddress } from '../state/pages';
import { Belongings } from './Belongings';

/** What lies lowest on the title: sound, what is kept here, and the pages beside the game. */
export const Foot = () => (
  <footer class="title-foot">
    <details>
      <summary>{t('sound.title')}</summary>
      <SoundSettings name="title" />
    </details>
    <Belongings />
    <details>
      <summary>{t('title.about')}</summary>
      <p>{t('title.aboutText')}</p>
      <p>{t('title.faces')}</p>
      {location.protocol !== 'file:' && (
        <p>
          <a href="licences.txt">{t('title.licences')}</a>
        </p>
      )}
    </details>
    <p class="links">
      <a href={pageAddress('evidence')}>{t('pages.evidence')}</a>
      <a href={pageAddress('check')}>{t('pages.check')}</a>
      <a href={pageAddress('teach')}>{t('pages.teach')}</a>
      <a href={pageAddress('write')}>{t('pages.write')}</a>
      <a href={pageAddress('accessibility')}>{t('pages.accessibility')}</a>
    </p>
    <p>{t('title.disclaimer')}</p>
  </footer>
);
