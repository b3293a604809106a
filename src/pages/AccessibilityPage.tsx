import { SettingChoice } from '../hud/parts/Choice';
import { Icon } from '../hud/parts/Icon';
import { keyRows } from '../hud/parts/keyRows';
import { SoundSettings } from '../hud/parts/SoundSettings';
import { usePageWords } from '../hud/parts/usePageWords';
import { ViewSettings } from '../hud/parts/ViewSettings';
import { lang, pace } from '../hud/state/settings';
import { PACES } from '../rules/words';
import type { Say } from '../text/pageWords';
import { t } from '../text/t';
import { PageHead } from './parts/PageHead';
import './style/page.css';
import './style/accessibility.css';

/** The day on which all of this was last gone through by hand. */
const CHECKED = '2026-12-01';
/** Where the site's owner wants to hear of barriers: an address that a letter can be appended to, or nothing. */
const CONTACT: string | undefined = import.meta.env.VITE_CONTACT;

const HOLDS = [
  'keyboard',
  'reader',
  'time',
  'size',
  'colour',
  'motion',
  'sound',
  'targets',
  'charts',
] as const;
const LIMITS = ['people', 'town', 'voice', 'packs', 'language', 'brisk'] as const;

type Props = { readonly say: Say<'accessibility'> };

const Checked = ({ say }: Props) => {
  const day = new Intl.DateTimeFormat(lang.value, { dateStyle: 'long', timeZone: 'UTC' });
  return <p>{say('checked', { date: day.format(Date.parse(CHECKED)) })}</p>;
};

const Holds = ({ say }: Props) => (
  <section class="lines paper">
    <h2>{say('holds.title')}</h2>
    <ul class="held dots">
      {HOLDS.map((id) => (
        <li key={id}>
          {say(`holds.${id}`)} <small>{say(`holds.${id}How`)}</small>
        </li>
      ))}
    </ul>
  </section>
);

const Limits = ({ say }: Props) => (
  <section class="lines paper">
    <h2>{say('limits.title')}</h2>
    <ul class="dots">
      {LIMITS.map((id) => (
        <li key={id}>{say(`limits.${id}`)}</li>
      ))}
    </ul>
  </section>
);

const Settings = ({ say }: Props) => (
  <section class="lines paper">
    <h2>{say('settings.title')}</h2>
    <p class="note">{say('settings.about')}</p>
    <SettingChoice
      label={t('title.pace')}
      name="page-pace"
      setting={pace}
      options={PACES.map((id) => [id, t(`pace.${id}`)] as const)}
    />
    <p class="note">
      {t(`pace.${pace.value}Note`)} {say('settings.paceAbout')}
    </p>
    <ViewSettings prefix="page-" larger={say('settings.larger')} />
    <SoundSettings name="page" />
  </section>
);

const Keys = ({ say }: Props) => {
  const rows: readonly (readonly [key: string, does: string])[] = [
    ['Tab', say('keys.tab')],
    ['Enter', say('keys.enter')],
    [say('keys.arrows'), say('keys.arrowsDo')],
    ...keyRows('1–4'),
  ];
  return (
    <section class="lines paper">
      <h2 id="keys-title">{say('keys.title')}</h2>
      <table class="keys-table" aria-labelledby="keys-title">
        <thead>
          <tr>
            <th scope="col">{say('keys.key')}</th>
            <th scope="col">{say('keys.does')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([key, does]) => (
            <tr key={key}>
              <th scope="row">
                <kbd>{key}</kbd>
              </th>
              <td>{does}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="note">{say('keys.off')}</p>
    </section>
  );
};

const Report = ({ say }: Props) => (
  <section class="lines paper">
    <h2>{say('report.title')}</h2>
    <p>{say('report.about')}</p>
    {CONTACT ? (
      <p>
        <a class="button" href={`${CONTACT}${encodeURIComponent(say('report.letter'))}`}>
          <Icon name="pen" /> {say('report.write')}
        </a>
      </p>
    ) : (
      <p>{say('report.noAddress')}</p>
    )}
  </section>
);

/** What everybody can rely on, how that is known, what is not known, and the settings that help. */
export const AccessibilityPage = () => {
  const say = usePageWords('accessibility');
  return (
    <div class="page accessibility-page">
      {say && (
        <>
          <PageHead title={say('title')}>
            <p class="page-lead">{say('lead')}</p>
            <Checked say={say} />
          </PageHead>
          <Holds say={say} />
          <div class="accessibility-two">
            <div>
              <Limits say={say} />
              <Settings say={say} />
            </div>
            <div>
              <Keys say={say} />
              <Report say={say} />
            </div>
          </div>
        </>
      )}
    </div>
  );
};
