import { signal } from '@preact/signals';
import { DRAWN } from '../../content/missions';
import type { PackNames } from '../../content/packs';
import { guestPack, guestStories } from '../../content/packs';
import { drawnEvenings } from '../../play/begin';
import { dailySeed } from '../../share/daily';
import { t } from '../../text/t';
import { Choice } from '../parts/Choice';
import { GuestBanner } from '../parts/GuestBanner';
import { packIds } from '../state/guestPacks';
import { pageAddress } from '../state/pages';
import { Mission } from './Mission';

/** Today by the calendar of the whole world. */
const today = (): string => new Date().toISOString().slice(0, 10);
/** The first Daily. */
const FIRST = '2026-01-01';

/** The pack that free play draws from, and the date of its Daily. */
export const freePack = signal<string>('volterra');
const date = signal(today());

/** How long a mission is: one that a seed draws, or a story of a guest's pack. */
const eveningsIn = (pack: string, mission: string): number | null =>
  guestPack(pack)?.bones.stories.find(({ id }) => id === mission)?.days ?? drawnEvenings(mission);

type Props = {
  readonly packs: Readonly<Record<string, PackNames>>;
  readonly stars: Readonly<Record<string, number>>;
  readonly next: string | undefined;
  readonly onStart: (mission: string, pack: string, seed: number | null) => void;
};

/** Missions that a seed draws, from a pack of the player's choice; the Daily is everybody's. */
export const FreePlay = ({ packs, stars, next, onStart }: Props) => {
  const pack = freePack.value;
  const words = packs[pack]?.missions;
  const isDay = dailySeed(date.value) !== null && date.value >= FIRST && date.value <= today();
  return (
    <section class="free-play" aria-label={t('title.free')}>
      <h2>{t('title.free')}</h2>
      <Choice
        label={t('title.pack')}
        name="pack"
        options={packIds.value.map((id) => [id, packs[id]?.name ?? '…'] as const)}
        value={pack}
        onChange={(value) => {
          freePack.value = value;
        }}
      />
      <GuestBanner pack={pack} />
      <p class="note">{packs[pack]?.about}</p>
      <p class="links">
        <a href={pageAddress('pack')}>{t('pages.pack')}</a>
      </p>
      <ul class="missions drawn-missions">
        {[...guestStories(pack), ...DRAWN].map((id) => (
          <li key={id}>
            <Mission
              id={id}
              number={null}
              words={words?.[id]}
              evenings={eveningsIn(pack, id)}
              stars={stars[id] ?? null}
              isNext={id === next}
              onStart={() =>
                onStart(id, pack, id === 'daily' ? dailySeed(isDay ? date.value : today()) : null)
              }
            />
          </li>
        ))}
      </ul>
      <label class="daily-date">
        <span>{t('title.dailyDate')}</span>
        <input
          type="date"
          min={FIRST}
          max={today()}
          value={date.value}
          onInput={({ currentTarget }) => {
            date.value = currentTarget.value;
          }}
        />
        {!isDay && <small role="alert">{t('title.noDay')}</small>}
      </label>
    </section>
  );
};
