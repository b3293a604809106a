import { PALETTE } from '../../content/art';
import type { Mark, Summary } from '../../play/summary';
import { REFERENCE } from '../../rules/view';
import type { Say } from '../../text/pageWords';
import { t, weekdayShort } from '../../text/t';
import { days, percent, span, total } from '../parts/format';

/** What chats show whole. */
const WIDTH = 1200;
const HEIGHT = 630;
const TITLE = '"Baloo 2 Variable", sans-serif';
const TEXT = 'Mukta, sans-serif';
const SOFT = '#594f66';
const LEFT = 96;

const MARKS: Readonly<Record<Mark, string>> = {
  good: PALETTE.moss,
  plain: PALETTE.kraft,
  bad: PALETTE.clay,
  silence: PALETTE.ink,
};

type Pen = CanvasRenderingContext2D;

const write = (
  pen: Pen,
  text: string,
  x: number,
  y: number,
  font: string,
  colour: string,
  room = WIDTH,
): void => {
  pen.font = font;
  pen.fillStyle = colour;
  pen.fillText(text, x, y, room);
};

const dusk = (pen: Pen): void => {
  const sky = pen.createLinearGradient(0, 0, 0, HEIGHT);
  for (const [at, colour] of [
    [0, PALETTE.dusk],
    [0.45, PALETTE.haze],
    [0.8, PALETTE.peach],
    [1, PALETTE.gold],
  ] as const)
    sky.addColorStop(at, colour);
  pen.fillStyle = sky;
  pen.fillRect(0, 0, WIDTH, HEIGHT);
  // The town's roofs, cut from night paper.
  pen.fillStyle = PALETTE.night;
  pen.beginPath();
  pen.moveTo(0, HEIGHT);
  for (const [x, y] of [
    [0, 520],
    [90, 520],
    [140, 480],
    [190, 520],
    [330, 520],
    [330, 440],
    [470, 440],
    [470, 540],
    [760, 540],
    [820, 490],
    [880, 540],
    [980, 540],
    [980, 460],
    [1090, 460],
    [1090, 530],
    [WIDTH, 530],
    [WIDTH, HEIGHT],
  ] as const)
    pen.lineTo(x, y);
  pen.fill();
};

const sheet = (pen: Pen, x: number, y: number, width: number, height: number): void => {
  pen.save();
  pen.shadowColor = 'rgba(29, 27, 58, 0.45)';
  pen.shadowBlur = 24;
  pen.shadowOffsetY = 10;
  pen.fillStyle = PALETTE.paper;
  pen.beginPath();
  pen.roundRect(x, y, width, height, [26, 18, 28, 16]);
  pen.fill();
  pen.restore();
};

const star = (pen: Pen, x: number, y: number, size: number, isWon: boolean): void => {
  pen.beginPath();
  for (let point = 0; point < 10; point++) {
    const angle = (Math.PI * point) / 5 - Math.PI / 2;
    const radius = point % 2 ? size * 0.46 : size;
    pen.lineTo(x + radius * Math.cos(angle), y + radius * Math.sin(angle));
  }
  pen.closePath();
  pen.lineJoin = 'round';
  pen.lineWidth = 6;
  pen.fillStyle = isWon ? PALETTE.gold : '#efe3cd';
  pen.strokeStyle = isWon ? '#c9823f' : PALETTE.kraft;
  pen.stroke();
  pen.fill();
};

/** A value large over what it is, with the story's mark beneath. */
const figure = (pen: Pen, x: number, value: string, what: string, of: string): void => {
  write(pen, value, x, 352, `800 58px ${TITLE}`, PALETTE.ink, 290);
  write(pen, what, x, 388, `400 25px ${TEXT}`, PALETTE.ink, 290);
  write(pen, of, x, 418, `400 22px ${TEXT}`, SOFT, 290);
};

/** Each evening's cards as a column of squares under its weekday, and what their colours say. */
const evenings = (pen: Pen, rows: Summary['evenings'], key: string): void => {
  const step = Math.min(100, 1000 / rows.length);
  const cards = Math.max(1, ...rows.map((row) => row.length));
  const height = Math.min(20, 64 / cards);
  for (const [index, row] of rows.entries()) {
    const x = LEFT + index * step;
    write(pen, weekdayShort(index + 1), x, 482, `400 20px ${TEXT}`, SOFT, step - 12);
    for (const [place, mark] of row.entries()) {
      pen.fillStyle = MARKS[mark];
      pen.beginPath();
      pen.roundRect(x, 490 + place * (height + 3), step - 22, height, height / 4);
      pen.fill();
    }
  }
  write(pen, key, LEFT, 576, `400 18px ${TEXT}`, SOFT, 1000);
};

/** A run as a picture of 1200 × 630 that gives no card away. Rejects where the browser cannot draw it. */
export const pictureCard = async (
  say: Say<'result'>,
  { name, by }: { readonly name: string; readonly by: string },
  summary: Summary,
): Promise<Blob> => {
  await Promise.all([`800 58px ${TITLE}`, `400 25px ${TEXT}`].map((font) => document.fonts.load(font, name)));
  const canvas = document.createElement('canvas');
  canvas.width = WIDTH;
  canvas.height = HEIGHT;
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('no canvas');
  const { replyMinutes, shipDays, reference, score } = summary;
  const none = '–';
  dusk(pen);
  sheet(pen, 56, 48, WIDTH - 112, 540);
  write(pen, 'Good Point', LEFT, 122, `800 50px ${TITLE}`, PALETTE.clay);
  write(pen, [name, by].filter(Boolean).join(' · '), LEFT, 172, `600 34px ${TITLE}`, PALETTE.ink, 620);
  write(pen, total(score), LEFT, 276, `800 84px ${TITLE}`, PALETTE.ink, 360);
  const share = reference > 0 ? say('short.share', { share: percent(Math.max(0, score / reference)) }) : '';
  write(
    pen,
    share,
    LEFT + Math.min(380, pen.measureText(total(score)).width + 24),
    270,
    `400 28px ${TEXT}`,
    SOFT,
    330,
  );
  for (const place of [0, 1, 2])
    star(pen, 790 + place * 128, 190 - (place === 1 ? 16 : 0), place === 1 ? 64 : 54, place < summary.stars);
  figure(
    pen,
    LEFT,
    replyMinutes === null ? none : span(replyMinutes),
    t('bar.replyClock'),
    t('bar.of', { reference: span(REFERENCE.replyMinutes) }),
  );
  figure(
    pen,
    450,
    shipDays === null ? none : days(shipDays),
    t('bar.shipClock'),
    t('bar.of', { reference: days(REFERENCE.shipDays) }),
  );
  figure(pen, 804, String(Math.round(summary.trust)), t('bar.trust'), t('bar.of', { reference: '100' }));
  evenings(pen, summary.evenings, say('short.colours'));
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png');
  });
};
