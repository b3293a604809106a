import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { playing } from '../../e2e/page';
import { filmOn, RATE } from './camera';
import { keep } from './encode';
import { bestReplyTo, playToShipping } from './moments';
import { PICTURES } from './pictures';
import type { Studio } from './studio';

const FRAMES = 'node_modules/.cache/shots/film';
/** From the finest on, as libwebp counts. */
const QUALITIES = [88, 82, 76, 70, 64, 56, 48, 40];
/** The coach of the first mission would stand in the picture. */
const STYLE = '.coach { display: none }';

/** The animated picture of the frames, as finely as its bytes allow. Throws without ffmpeg. */
const encode = (): void => {
  const { path, width, height, most } = PICTURES.film;
  for (const quality of QUALITIES) {
    const { error, status, stderr } = spawnSync(
      'ffmpeg',
      [
        ...['-y', '-loglevel', 'error', '-framerate', String(RATE), '-i', `${FRAMES}/%03d.png`],
        ...['-vf', `scale=${width}:${height}:flags=lanczos`, '-c:v', 'libwebp_anim', '-loop', '0'],
        ...['-quality', String(quality), '-compression_level', '6', path],
      ],
      { encoding: 'utf8' },
    );
    if (error) throw new Error('The film needs ffmpeg with libwebp: apt-get install ffmpeg.');
    if (status !== 0) throw new Error(`ffmpeg: ${stderr}`);
    if (statSync(path).size <= most) return;
  }
  throw new Error(`${path} does not fit into ${most} bytes`);
};

/** Ten seconds of the first mission: a complaint, a good reply, and the night in which it ships. */
export const takeFilm = async (studio: Studio): Promise<void> => {
  const page = await studio.open({
    fragment: playing('good-point', '0000001'),
    width: 1280,
    height: 720,
    style: STYLE,
  });
  const camera = await filmOn(page, FRAMES);
  await camera.roll(0.4);
  await camera.reach(page.locator('.slips .slip').last(), 0.6);
  await camera.click();
  await camera.roll(1.6);
  await camera.reach(await bestReplyTo(page, 'en'), 0.6);
  await camera.roll(0.2);
  await camera.click();
  await camera.roll(1, 3);
  await camera.roll(2.2);
  await playToShipping(page);
  await camera.roll(1.4);
  const poster = camera.last();
  await camera.roll(1.8);
  await keep(await studio.blank(100, 100), readFileSync(poster), PICTURES.poster);
  encode();
};
