import { useEffect } from 'preact/hooks';
import { points } from '../parts/format';
import { onFacts } from '../state/game';
import { FLIGHT, flights, fly, landAll } from './flights';

/** Points as slips of paper that fly to the score. */
export const Flights = () => {
  useEffect(() => {
    const stop = onFacts(fly);
    return () => {
      stop();
      landAll();
    };
  }, []);
  return (
    <div class="flights" aria-hidden="true">
      {flights.value.map(({ id, points: tenths, from, to, fan, delay }) => (
        <b
          key={id}
          class="flight"
          data-tone={tenths < 0 ? 'bad' : 'good'}
          style={{
            left: `${from.x}px`,
            top: `${from.y}px`,
            '--fly-x': `${to.x - from.x}px`,
            '--fly-y': `${to.y - from.y}px`,
            '--fan': fan,
            animationDelay: `${delay}ms`,
            animationDuration: `${FLIGHT}ms`,
          }}
        >
          {points(tenths)}
        </b>
      ))}
    </div>
  );
};
