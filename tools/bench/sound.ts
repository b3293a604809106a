import { hasFfmpeg, NO_FFMPEG } from '../audio/ffmpeg';
import { printTable } from '../audio/table';

/** Loudness, peaks and sizes of the committed sounds. */
export const benchSound = (): void => {
  if (hasFfmpeg()) printTable();
  else console.log(`\nSound is not measured. ${NO_FFMPEG}`);
};
