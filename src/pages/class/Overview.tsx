import { Choice } from '../../hud/parts/Choice';
import { days, number, span, total } from '../../hud/parts/format';
import type { Digest } from '../../play/class/digest';
import { medianOf } from '../../play/class/median';
import type { Attempt, Group, Row } from '../../play/class/report';
import { ATTEMPTS } from '../../play/class/report';
import { formatSeed } from '../../share/seed';
import type { Say } from '../../text/pageWords';
import { t } from '../../text/t';
import { counts } from './state';

/** What was played, in a line; `missionName` by the pack's words, or none where they are not here. */
export const runWords = (say: Say<'class'>, { setup }: Group, missionName: string): string =>
  say('class.run', {
    mission: missionName,
    evenings: t('title.evenings', { count: setup.days }),
    seed: formatSeed(setup.seed),
  });

/** The formula of the grade with its numbers: one reference, or one for each pace that was played. */
const formulaWords = (say: Say<'class'>, rows: readonly Row[]): string => {
  const references = new Map<string, number>();
  for (const { digest } of rows) references.set(digest.setup.pace, digest.reference);
  const [only, ...others] = references.values();
  if (only !== undefined && others.length === 0) return say('class.formula', { reference: total(only) });
  const each = [...references].map(
    ([pace, points]) => `${t(`pace.${pace as Digest['setup']['pace']}`)} ${total(points)}`,
  );
  return say('class.formulaPaces', { references: each.join(' · ') });
};

const Figure = ({ name, value }: { name: string; value: string }) => (
  <div>
    <dt>{name}</dt>
    <dd>{value}</dd>
  </div>
);

const known = (values: readonly (number | null)[]): number[] =>
  values.filter((value): value is number => value !== null);

type Props = { readonly say: Say<'class'>; readonly rows: readonly Row[]; readonly run: string };

/** The class in a few numbers, and how grades are made. */
export const Overview = ({ say, rows, run }: Props) => {
  const reply = medianOf(known(rows.map(({ digest }) => digest.replyMinutes)));
  const ship = medianOf(known(rows.map(({ digest }) => digest.shipDays)));
  const kept = rows.reduce((sum, { digest }) => sum + digest.kept, 0);
  const broken = rows.reduce((sum, { digest }) => sum + digest.broken, 0);
  return (
    <>
      <h2 tabIndex={-1}>{say('class.title')}</h2>
      <p class="class-run">
        <b>{say('class.students', { count: rows.length, n: number(rows.length) })}</b>
        <span>{run}</span>
      </p>
      <dl class="class-figures">
        <Figure name={say('class.grade')} value={number(medianOf(rows.map(({ grade }) => grade)) ?? 0)} />
        <Figure name={say('class.reply')} value={reply === null ? '–' : span(reply)} />
        <Figure name={say('class.ship')} value={ship === null ? '–' : days(ship)} />
        <Figure
          name={say('class.promises')}
          value={say('class.promisesOf', { kept: number(kept), all: number(kept + broken) })}
        />
      </dl>
      <p class="class-formula">{formulaWords(say, rows)}</p>
      <Choice<Attempt>
        label={say('class.counts')}
        name="class-counts"
        options={ATTEMPTS.map((attempt) => [attempt, say(`class.${attempt}`)] as const)}
        value={counts.value}
        onChange={(attempt) => {
          counts.value = attempt;
        }}
      />
    </>
  );
};
