import { useCallback, useEffect, useState } from 'preact/hooks';
import { REASON_EVIDENCE } from '../../content/reasons';
import { number } from '../../hud/parts/format';
import { usePageWords } from '../../hud/parts/usePageWords';
import { useWords } from '../../hud/parts/useWords';
import type { Workshop } from '../../play/workshop';
import { slideOf } from '../../play/workshop';
import { adviceAt } from '../../play/workshopAdvice';
import { WORKSHOP_PLANS } from '../../play/workshopPlans';
import type { Round, Show } from '../../play/workshopShow';
import { showOf } from '../../play/workshopShow';
import { boneOf } from '../../rules/view';
import type { Language } from '../../text/t';
import { t } from '../../text/t';
import { Asked } from './Asked';
import { canJoin, hearWall } from './channel';
import { Known } from './Known';
import { promptOf } from './PromptSlide';
import type { RoomWords } from './roomWords';
import { letterOf, loadRoomWords, optionWords } from './roomWords';
import type { Bones } from './state';
import { withBones } from './state';
import { Title } from './Title';

type Heard = { readonly workshop: Workshop; readonly bones: Bones };

/** What is on the wall of the other window; null until it says so. */
const useWall = (): Heard | null => {
  const [heard, setHeard] = useState<Heard | null>(null);
  useEffect(() => {
    let latest = 0;
    return hearWall((value) => {
      const turn = ++latest;
      withBones(value)
        .then((found) => {
          if (turn === latest) setHeard(found);
        })
        .catch(() => undefined);
    });
  }, []);
  return heard;
};

/** Milliseconds since 1970, every second. */
const useNow = (): number => {
  const [now, setNow] = useState(Date.now());
  useEffect(() => {
    const ticking = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(ticking);
  }, []);
  return now;
};

const MINUTE = 60_000;

const Times = ({ workshop: { plan, begunAt }, words: { say } }: { workshop: Workshop; words: RoomWords }) => {
  const elapsed = Math.max(0, useNow() - begunAt);
  const left = WORKSHOP_PLANS[plan].minutes - Math.trunc(elapsed / MINUTE);
  const seconds = Math.trunc((elapsed % MINUTE) / 1000);
  return (
    <dl class="notes-times">
      <div>
        <dt>{say('notes.elapsed')}</dt>
        <dd>
          {Math.trunc(elapsed / MINUTE)}:{String(seconds).padStart(2, '0')}
        </dd>
      </div>
      <div data-late={left < 0}>
        <dt>{say('notes.remaining')}</dt>
        <dd>{left < 0 ? say('notes.over', { n: number(-left) }) : t('unit.minutes', { n: number(left) })}</dd>
      </div>
    </dl>
  );
};

const Card = ({ round, words }: { round: Round; words: RoomWords }) => {
  const { say, why } = words;
  const stop = round.stops.find((one) => one !== null);
  if (!stop) return null;
  const { option, words: best } = adviceAt(stop);
  return (
    <>
      <Asked stop={stop} words={words} small />
      <section class="lines paper">
        {stop.about.kind === 'tweet' && (
          <p>
            {say('notes.need')}: <b>{why.needs[boneOf(stop.before, stop.about.id).need]}</b>
          </p>
        )}
        <p>
          {say('notes.best')}: <b>{letterOf(stop.options, option)}</b>{' '}
          <q>{optionWords(words, stop, option).text}</q>
          {best && ` (${why.verdicts[best.verdict]})`}
        </p>
        {best && <p>{why.reasons[best.because]}</p>}
        <p>
          {say('notes.ask')}: <q>{say(`prompt.${promptOf(round)}`)}</q>
        </p>
      </section>
      <div class="lines paper">
        <Known
          id={
            best ? REASON_EVIDENCE[best.because] : stop.about.kind === 'design' ? 'justice' : 'six-dimensions'
          }
          words={words}
        />
      </div>
    </>
  );
};

const OnTheWall = ({ workshop, show, words }: { workshop: Workshop; show: Show; words: RoomWords }) => {
  const { say } = words;
  const slide = slideOf(workshop, show);
  const next = show.slides[workshop.slide + 1];
  return (
    <>
      <section class="lines paper">
        <Times workshop={workshop} words={words} />
        <p>
          {say('notes.now')}: <b>{say(`notes.slides.${slide.kind}`)}</b>
        </p>
        {next && (
          <p>
            {say('notes.next')}: {say(`notes.slides.${next.kind}`)}
          </p>
        )}
      </section>
      {'round' in slide && <Card round={slide.round} words={words} />}
    </>
  );
};

/** What only the speaker sees, in a window of its own: what is on the wall, what would help, how much time is left. */
export const Notes = () => {
  const say = usePageWords('present');
  const heard = useWall();
  const pack = heard?.workshop.setup.pack ?? null;
  const load = useCallback(
    async (lang: Language) => (pack === null ? null : loadRoomWords(pack, lang)),
    [pack],
  );
  const words = useWords<Omit<RoomWords, 'say'> | null>(load);
  if (!say) return null;
  return (
    <div class="notes-page">
      <Title>{say('notes.title')}</Title>
      {!canJoin() && <p class="lines paper">{say('notes.alone')}</p>}
      {canJoin() && !heard && (
        <p class="lines paper" role="status">
          {say('notes.waiting')}
        </p>
      )}
      {heard && words && (
        <OnTheWall
          workshop={heard.workshop}
          show={showOf(heard.workshop, heard.bones)}
          words={{ ...words, say }}
        />
      )}
    </div>
  );
};
