import { useState } from 'preact/hooks';
import { ENDINGS } from '../../content/endings';
import { LANGS, LANGUAGE_NAMES } from '../../content/langs';
import type { PackNames } from '../../content/packs';
import { guestPack } from '../../content/packs';
import { Choice } from '../../hud/parts/Choice';
import { copyText } from '../../hud/parts/copy';
import { Icon } from '../../hud/parts/Icon';
import { NoLinks } from '../../hud/parts/NoLinks';
import { MOST_IN_QR, QrCode } from '../../hud/parts/QrCode';
import { saveJson } from '../../hud/parts/saveFile';
import { packIds } from '../../hud/state/guestPacks';
import { pageAddress } from '../../hud/state/pages';
import { wholeLink } from '../../hud/state/wholeLink';
import type { Setup } from '../../rules/types';
import { PACES } from '../../rules/words';
import { formatSeed, newSeed, parseSeed } from '../../share/seed';
import type { Say } from '../../text/pageWords';
import { t } from '../../text/t';
import { change, fragmentOf, isWhole, missionsOf, wish } from './wish';

type Props = {
  readonly say: Say<'teach'>;
  readonly names: Readonly<Record<string, PackNames>>;
  readonly setup: Setup;
};

const LANGUAGES = LANGS.map((id) => [id, LANGUAGE_NAMES[id]] as const);
const LONGEST = 10;

const Seed = ({ say, isStory }: { say: Say<'teach'>; isStory: boolean }) => {
  const [text, setText] = useState(formatSeed(wish.peek().seed));
  const isBad = parseSeed(text) === null;
  const put = (next: string): void => {
    setText(next);
    const seed = parseSeed(next);
    if (seed !== null) change({ seed });
  };
  return (
    <div class="teach-seed">
      <label class="field">
        <span>{say('link.seed')}</span>
        <input
          type="text"
          value={text}
          maxLength={7}
          spellcheck={false}
          autocomplete="off"
          aria-invalid={isBad}
          aria-describedby="seed-about"
          onInput={({ currentTarget }) => put(currentTarget.value)}
        />
      </label>
      <button type="button" class="button quiet small" onClick={() => put(formatSeed(newSeed()))}>
        {say('link.newSeed')}
      </button>
      <p class="note" id="seed-about" role={isBad ? 'alert' : undefined}>
        {say(isBad ? 'link.seedBad' : isStory ? 'link.seedStory' : 'link.seedAbout')}
      </p>
    </div>
  );
};

const Choices = ({ say, names, setup }: Props) => {
  const { pack, mission, days, pace, lang, ending } = wish.value;
  const isStory = mission !== 'sprint' && mission !== 'season';
  return (
    <>
      <Choice
        label={say('link.pack')}
        name="teach-pack"
        options={packIds.value.map((id) => [id, names[id]?.name ?? id] as const)}
        value={pack}
        onChange={(next) => change({ pack: next })}
      />
      <p class="links">
        <a href={pageAddress('pack')}>{t('pages.pack')}</a>
      </p>
      <Choice
        label={say('link.mission')}
        name="teach-mission"
        options={missionsOf(pack).map((id) => [id, names[pack]?.missions[id]?.name ?? id] as const)}
        value={mission}
        onChange={(next) => change({ mission: next })}
      />
      {!isStory && (
        <label class="field">
          <span>{say('link.days')}</span>
          <select
            value={String(days ?? setup.days)}
            onChange={({ currentTarget }) => change({ days: Number(currentTarget.value) })}
          >
            {Array.from({ length: LONGEST }, (_, index) => (
              <option key={index} value={String(index + 1)}>
                {index + 1}
              </option>
            ))}
          </select>
        </label>
      )}
      <Seed say={say} isStory={isStory} />
      <Choice
        label={say('link.pace')}
        name="teach-pace"
        options={PACES.map((id) => [id, t(`pace.${id}`)] as const)}
        value={pace}
        onChange={(next) => change({ pace: next })}
      />
      <Choice
        label={say('link.lang')}
        name="teach-lang"
        options={LANGUAGES}
        value={lang}
        onChange={(next) => change({ lang: next })}
      />
      <Choice
        label={say('link.ending')}
        name="teach-ending"
        options={ENDINGS.map((id) => [id, say(`link.endings.${id}`)] as const)}
        value={ending}
        onChange={(next) => change({ ending: next })}
      />
      <p class="note">{say(`link.endingAbout.${ending}`)}</p>
    </>
  );
};

/** Where the link cannot bring the pack, its file has to come beside it. */
const TooLong = ({ say, pack }: { say: Say<'teach'>; pack: string }) => (
  <>
    <p role="alert">{say('link.tooLong')}</p>
    <p class="actions">
      <button type="button" class="button quiet" onClick={() => saveJson(guestPack(pack), `${pack}.json`)}>
        <Icon name="down" /> {say('link.saveFile')}
      </button>
    </p>
  </>
);

/** What is chosen, as an address to send and as a code for cameras. */
const Address = ({ say, setup }: { say: Say<'teach'>; setup: Setup }) => {
  const fragment = fragmentOf(setup);
  const address = wholeLink(fragment);
  if (address === null)
    return (
      <div class="teach-address">
        <NoLinks />
        <p class="actions">
          <a class="button quiet" href={fragment}>
            {say('link.open')}
          </a>
        </p>
      </div>
    );
  return (
    <div class="teach-address">
      {!isWhole.value && <TooLong say={say} pack={setup.pack} />}
      <label class="field">
        <span>{say('link.address')}</span>
        <textarea readOnly rows={4} value={address} onFocus={({ currentTarget }) => currentTarget.select()} />
      </label>
      <p class="actions">
        <button
          type="button"
          class="button"
          onClick={() => copyText(address, say('link.copied'), say('link.copyFailed'))}
        >
          <Icon name="link" /> {say('link.copy')}
        </button>
        <a class="button quiet" href={fragment}>
          {say('link.open')}
        </a>
      </p>
      {address.length > MOST_IN_QR ? (
        <p class="note">{say('link.noQr')}</p>
      ) : (
        <QrCode text={address} label={say('link.qr')} />
      )}
    </div>
  );
};

/** A link for a class: every choice, the address, and its code for cameras. */
export const Challenge = (props: Props) => (
  <section class="paper lines teach-link">
    <h2>{props.say('link.title')}</h2>
    <div class="teach-two">
      <div class="teach-choices">
        <Choices {...props} />
      </div>
      <Address say={props.say} setup={props.setup} />
    </div>
  </section>
);
