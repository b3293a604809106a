import { Choice } from '../../hud/parts/Choice';
import { usePackNames } from '../../hud/parts/usePackNames';
import { packIds } from '../../hud/state/guestPacks';
import { pageAddress } from '../../hud/state/pages';
import { LONGEST_NAME } from '../../play/workshop/kept';
import type { PlanId } from '../../play/workshop/plans';
import { PLAN_IDS, workshopMissions } from '../../play/workshop/plans';
import { t } from '../../text/t';
import type { RoomWords } from './roomWords';
import { bones } from './state';
import { ask, missionNow, shuffle, wish } from './wish';

type Props = { readonly words: RoomWords };

/** One room or two teams, with their names. */
export const TeamChoice = ({ words: { say } }: Props) => {
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

/** How long it takes. */
export const PlanChoice = ({ words: { say } }: Props) => {
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

/** Who the room is, and what it plays. */
export const RunChoice = ({ words: { say, texts } }: Props) => {
  const { pack, seed } = wish.value;
  const missions = bones.value && bones.value.id === pack ? workshopMissions(bones.value) : [];
  const names = usePackNames();
  return (
    <>
      <Choice
        label={t('title.pack')}
        name="workshop-pack"
        options={packIds.value.map((id) => [id, names[id]?.name ?? id])}
        value={pack}
        onChange={(id) => ask({ pack: id })}
      />
      <p class="links">
        <a href={pageAddress('pack')}>{t('pages.pack')}</a>
      </p>
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
