import { discrimination } from '../../content/checkScore';
import type { Taken } from '../../content/checkTaken';
import { number, percent } from '../../hud/parts/format';
import { lang } from '../../hud/state/settings';
import { t } from '../../text/t';

/** A day as the language writes it. */
export const dayOf = ({ day }: Taken): string =>
  new Intl.DateTimeFormat(lang.value, { dateStyle: 'medium' }).format(new Date(`${day}T12:00`));

/** Whole points between two results. */
const pointsBetween = (from: Taken, to: Taken): number =>
  Math.round(100 * discrimination(to.ratings)) - Math.round(100 * discrimination(from.ratings));

/** A result as a bar, with the mark of a tossed coin in its middle. */
export const Bar = ({ share }: { share: number }) => (
  <div class="check-bar" aria-hidden="true">
    <i style={{ inlineSize: `${100 * share}%` }} />
    <small>{t('check.coin')}</small>
  </div>
);

/** What was reached before and after, each with its day and form. */
export const History = ({ taken }: { taken: readonly Taken[] }) => {
  const [first, ...others] = taken;
  const last = others.at(-1);
  const nameOf = (index: number) =>
    t(index === 0 ? 'check.before' : index === taken.length - 1 ? 'check.after' : 'check.between');
  if (!first) return null;
  const gained = last ? pointsBetween(first, last) : 0;
  return (
    <section class="check-history lines paper">
      <h2>{t('check.history')}</h2>
      <dl>
        {taken.map((one, index) => {
          const share = discrimination(one.ratings);
          return (
            <div key={index}>
              <dt>
                <b>{nameOf(index)}</b>{' '}
                <small>
                  {dayOf(one)}, {t('check.form', { form: one.form })}
                </small>
              </dt>
              <dd>
                <b>{percent(share)}</b>
                <Bar share={share} />
              </dd>
            </div>
          );
        })}
      </dl>
      {last && (
        <p>
          {gained === 0
            ? t('check.same')
            : t(gained > 0 ? 'check.more' : 'check.less', { n: number(Math.abs(gained)) })}
        </p>
      )}
    </section>
  );
};
