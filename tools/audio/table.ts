import { everyFile, SOUNDS } from './files';
import { measure } from './measure';

/** dBFS that no sample may reach. */
const MOST_PEAK = -1;
/** LU that a file may lie off what is asked. */
const NEAR = 1.5;

const round = (value: number, digits = 1): number => Number(value.toFixed(digits));

/** Measures every committed sound, prints a table, and says whether all is as asked. */
export const printTable = (): boolean => {
  const rows: Record<string, object> = {};
  let isFine = true;
  for (const { name, file } of everyFile()) {
    const { bytes, seconds, loudness, moment, peak, offset } = measure(file);
    const asked = SOUNDS[name].loudness;
    const fits = peak < MOST_PEAK && Math.abs(loudness - asked) <= NEAR && Math.abs(offset) < 0.001;
    isFine &&= fits;
    rows[file] = {
      KB: round(bytes / 1000),
      seconds: round(seconds, 2),
      LUFS: loudness,
      asked: `about ${asked}`,
      'loudest 400 ms': moment,
      'peak dBFS': round(peak, 2),
      'asked ': `< ${MOST_PEAK}`,
      'as asked': fits ? 'yes' : 'NO',
    };
  }
  console.log(
    '\nSound: loudness of the whole file as two loudspeakers play it (BS.1770, silence not counted)',
  );
  console.table(rows);
  return isFine;
};
