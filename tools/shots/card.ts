import { readFileSync } from 'node:fs';
import { keep } from './encode';
import { PICTURES } from './pictures';
import type { Studio } from './studio';

const { width, height } = PICTURES.card;
const PLANE = readFileSync('assets/art/plane.svg').toString('base64');

/** The title without its buttons, in letters that can still be read on a thumbnail. */
const STYLE = `
:root { font-size: 16px !important; }
.title { --panel: 590px !important; padding: 0 !important; }
.title-panel { box-sizing: border-box; height: ${height}px; align-content: center; padding: 0 60px 8px 64px !important; }
.title-panel > :not(.title-head) { display: none !important; }
.title-head h1 { font-size: 160px !important; line-height: .82 !important; width: min-content; }
.title-head p { margin-top: 26px !important; width: 350px; font-size: 43px !important; line-height: 1.1 !important; text-wrap: wrap !important; }
:root[data-screen="title"] #stage { inset: 0 0 0 560px !important; }
.title::after {
  content: ""; position: fixed; left: 452px; top: 66px; width: 230px; height: 138px; rotate: -8deg;
  background: url("data:image/svg+xml;base64,${PLANE}") center / contain no-repeat;
  filter: drop-shadow(0 9px 7px rgb(29 27 58 / .45));
}
`;

/** What a shared link shows: the title's own town, name and promise. */
export const makeCard = async (studio: Studio): Promise<void> => {
  const page = await studio.open({ width, height, ratio: 2, style: STYLE });
  // The town's own plane is on its way out of the picture by then.
  for (let frame = 0; frame < 110; frame++) await page.clock.fastForward(100);
  await keep(await studio.blank(100, 100), await page.screenshot({ animations: 'disabled' }), PICTURES.card);
};
