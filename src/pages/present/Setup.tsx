import { BUILT_IN } from '../../content/packs';
import { Choice } from '../../hud/parts/Choice';
import { Icon } from '../../hud/parts/Icon';
import { guestPacks } from '../../hud/state/guestPacks';
import { say as notice } from '../../hud/state/notices';
import { LONGEST_NAME } from '../../play/workshopKept';
import type { PlanId } from '../../play/workshopPlans';
import { PLAN_IDS, workshopMissions } from '../../play/workshopPlans';
import { t } from '../../text/t';
import { PageHead } from '../parts/PageHead';
import { openNotes } from './channel';
import type { RoomWords } from './roomWords';
import { bones, isKept } from './state';
import { usePackNames } from './usePackNames';
import { ask, missionNow, shuffle, start, wish } from './wish';

type Props = {
  readonly words: RoomWords;
  readonly onAttract: () => void;
  readonly onGuide: () => void;
};

const Teams = ({ words: { say } }: Pick<Props, 'words'>) => {
  const { teams } = wish.value;
  const rename = (team: number, name: string): void =>
    ask({ teams: teams.map((old, place) => (place === team ? name : old)) });
  return (
    <>
      <Choice
        label={say('setup.teams')}
        name="workshop-teams"
        options={[
          ['1', say('setup.oneTeam')],
          ['2', say('setup.twoTeams')],
        ]}
        value={String(teams.length)}
        onChange={(many) => ask({ teams: many === '2' ? [teams[0] ?? '', ''] : [''] })}
      />
      {teams.length > 1 && (
        <p class="team-names">
          {teams.map((name, team) => (
            <label key={team} data-team={team}>
              {say('setup.name', { n: team + 1 })}
              <input
                type="text"
                maxLength={LONGEST_NAME}
                placeholder={say('setup.namePlaceholder', { n: team + 1 })}
                value={name}
                onInput={({ currentTarget }) => rename(team, currentTarget.value)}
              />
            </label>
          ))}
        </p>
      )}
    </>
  );
};

const Plan = ({ words: { say } }: Pick<Props, 'words'>) => {
  const { plan, pack } = wish.value;
  return (
    <>
      <Choice<PlanId>
        label={say('setup.plan')}
        name="workshop-plan"
        options={PLAN_IDS.map((id) => [id, say(`setup.${id}`)])}
        value={plan}
        onChange={(id) => ask({ plan: id })}
      />
      <p class="note" role="status">
        {say(pack === 'volterra' ? `setup.${plan}Note` : 'setup.townNote')}
      </p>
    </>
  );
};

const Run = ({ words: { say, texts } }: Pick<Props, 'words'>) => {
  const { pack, seed } = wish.value;
  const missions = bones.value && bones.value.id === pack ? workshopMissions(bones.value) : [];
  const packs = [...BUILT_IN, ...guestPacks.value.map(({ bones: { id } }) => id)];
  const names = usePackNames(packs);
  return (
    <>
      <Choice
        label={t('title.pack')}
        name="workshop-pack"
        options={packs.map((id) => [id, names[id] ?? id])}
        value={pack}
        onChange={(id) => ask({ pack: id })}
      />
      {missions.length > 1 && (
        <Choice
          label={t('title.missions')}
          name="workshop-mission"
          options={missions.map((id) => [id, texts.missions[id]?.name ?? id])}
          value={missionNow() ?? ''}
          onChange={(mission) => ask({ mission })}
        />
      )}
      <Choice
        label={say('setup.draw')}
        name="workshop-draw"
        options={[
          ['usual', say('setup.usual')],
          ['fresh', say('setup.fresh')],
        ]}
        value={seed === null ? 'usual' : 'fresh'}
        onChange={(draw) => shuffle(draw === 'fresh')}
      />
      <p class="note">{say('setup.drawNote')}</p>
    </>
  );
};

/** What is chosen before a workshop begins. */
export const Setup = ({ words, onAttract, onGuide }: Props) => {
  const { say } = words;
  const notes = (): void => {
    if (!openNotes()) notice(say('notes.blocked'));
  };
  return (
    <>
      <PageHead title={say('title')}>
        <p class="page-lead">{say('lead')}</p>
      </PageHead>
      <section class="workshop-setup lines paper">
        <div class="setup-two">
          <div>
            <Plan words={words} />
            <Teams words={words} />
          </div>
          <div>
            <Run words={words} />
          </div>
        </div>
        <p>{say('setup.rest')}</p>
        <p class="actions">
          <button type="button" class="button workshop-start" disabled={!missionNow()} onClick={start}>
            {say('setup.start')} <Icon name="right" />
          </button>
          <button type="button" class="button quiet" onClick={onAttract}>
            <Icon name="speech" /> {say('setup.attract')}
          </button>
        </p>
        <p class="note with-keyboard">{say('setup.keys')}</p>
        {!isKept.value && <p class="note">{say('setup.notKept')}</p>}
      </section>
      <p class="page-foot">
        <button type="button" class="button quiet" onClick={onGuide}>
          <Icon name="board" /> {say('setup.guide')}
        </button>
        <button type="button" class="button quiet" onClick={notes}>
          <Icon name="pen" /> {say('setup.notes')}
        </button>
      </p>
    </>
  );
};
