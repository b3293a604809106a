const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
/** Milliseconds; four digits of hours hold no more. */
const MOST = 10_000 * HOUR - 10;

/** Milliseconds as SCORM 1.2 writes a span: HHHH:MM:SS.SS. */
export const spanOf = (milliseconds: number): string => {
  const time = Math.min(MOST, Math.max(0, milliseconds));
  const hours = Math.floor(time / HOUR);
  const minutes = Math.floor((time % HOUR) / MINUTE);
  const hundredths = Math.floor((time % MINUTE) / (SECOND / 100));
  const digits = (count: number, width: number): string => String(count).padStart(width, '0');
  return `${digits(hours, 4)}:${digits(minutes, 2)}:${digits(Math.floor(hundredths / 100), 2)}.${digits(hundredths % 100, 2)}`;
};
