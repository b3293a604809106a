import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { personas } from '@dicebear/collection';
import { createAvatar } from '@dicebear/core';
import { optimize } from 'svgo';
import type { ColourName } from '../src/content/art';
import { PALETTE } from '../src/content/art';
import type { Person } from '../src/content/people';
import { PEOPLE } from '../src/content/people';
import { mixed, SKINS } from '../src/content/tones';
import type { Part } from '../src/stage/looks';
import { lookOf } from '../src/stage/looks';

const ART = 'assets/art';
/** The sprite of faces, from the repository's root. */
export const FILE = `${ART}/faces/faces.svg`;
const NOTE =
  '<!-- Heads, eyes, noses and mouths: "Personas" by Draftbit (draftbit.com), CC BY 4.0, recoloured; made with DiceBear: npm run faces -->';

/** What a face shows of the 64 units of a Persona. */
const VIEW = '5 3.5 54 54';
/** Where the street's cut-outs hang on a Persona: the chin and the hips, and the Persona's units to one of the street's. */
const CHIN = { x: 32, y: 47 };
const UNIT = 1 / 1.125;
const HIPS = { x: 32, y: CHIN.y + 35 * UNIT };
const SHOULDER = { x: 14 * UNIT, y: HIPS.y - 28 * UNIT };

/** Paths to a tenth of a unit, and no group that groups nothing: each face that is shown is read and painted whole. */
const tidy = (drawing: string): string => {
  const { data } = optimize(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${VIEW}">${drawing}</svg>`, {
    multipass: true,
    plugins: [
      {
        name: 'preset-default',
        params: {
          overrides: {
            cleanupNumericValues: { floatPrecision: 2 },
            convertPathData: { floatPrecision: 1, transformPrecision: 3 },
            convertTransform: { floatPrecision: 3, transformPrecision: 4 },
          },
        },
      },
    ],
  });
  return data.replace(/^<svg[^>]*>|<\/svg>$/g, '');
};

/** Draws what the stage's soft filter would: the same shape in ink, a little lower. */
const withShadows = (svg: string): string => {
  const start = svg.search(/<g[^>]* filter="url\(#soft\)"/);
  if (start < 0) return svg;
  let [depth, end] = [0, start];
  for (const tag of svg.slice(start).matchAll(/<(\/?)g\b[^>]*>/g)) {
    depth += tag[1] ? -1 : 1;
    end = start + tag.index + tag[0].length;
    if (depth === 0) break;
  }
  const shape = svg.slice(start, end).replaceAll(' filter="url(#soft)"', '');
  const shadow = shape.replaceAll(/#[0-9a-f]{6}/g, PALETTE.ink);
  return `${svg.slice(0, start)}<g opacity=".25" transform="translate(0 1.3)">${shadow}</g>${shape}${withShadows(svg.slice(end))}`;
};

/** A cut-out of the street, painted, with its shadow, its pivot on this point. */
const cutOut = ({ piece, tint }: Part, x: number, y: number, wide = 1): string => {
  const svg = readFileSync(join(ART, `${piece}.svg`), 'utf8');
  const [w = 0, h = 0] = (svg.match(/viewBox="0 0 (\d+) (\d+)"/) ?? []).slice(1).map(Number);
  const [px = 0, py = 0] = (svg.match(/data-pivot="([\d.]+) ([\d.]+)"/) ?? []).slice(1).map(Number);
  const colour = `#${tint.toString(16).padStart(6, '0')}`;
  const drawn = withShadows(
    svg
      .replace(/<\/?svg[^>]*>/g, '')
      .replace(/\n/g, '')
      .replaceAll('var(--cut,#fdf6e9)', colour),
  );
  const scale = `scale(${UNIT * wide} ${UNIT})`;
  return `<g transform="translate(${x} ${y})${scale}translate(${-px * w} ${-py * h})">${drawn}</g>`;
};

/** Brows and cheeks as the street's people have them. */
const BROWS = `<path d="M22.8 24.9Q25.4 23.5 28 24.7M36 24.7Q38.6 23.5 41.2 24.9" fill="none" stroke="${PALETTE.ink}" stroke-opacity=".75" stroke-width="1.4" stroke-linecap="round"/>`;
const CHEEKS = `<g fill="${PALETTE.clay}" fill-opacity=".2"><circle cx="22.4" cy="35.4" r="3"/><circle cx="41.6" cy="35.4" r="3"/></g>`;

/** Where DiceBear puts a Persona's parts. */
const PLACES = { eyes: '20 24', mouth: '23 36', nose: '24 28' } as const;

/** A Persona in the town's colours, bald and undressed: head and neck, and its features. */
const personaOf = (who: Person, seed: string) => {
  const dark = who.skin === 'ebony' || who.skin === 'umber';
  const svg = createAvatar(personas, {
    seed,
    skinColor: [mixed(SKINS[who.skin]).slice(1)],
    hair: ['bald'],
    eyes: ['open'],
    mouth: dark ? ['bigSmile', 'smile'] : ['smile', 'smirk'],
    nose: ['mediumRound', 'smallRound'],
    facialHairProbability: 0,
  })
    .toString()
    .replaceAll(/<(mask|metadata).*?<\/\1>/gs, '')
    .replaceAll(/ (mask|style)="[^"]*"/g, '')
    .replaceAll(/#1B0640|#000\b/g, PALETTE.ink)
    .replaceAll(/#fff\b/g, PALETTE.paper);
  const part = (place: string): string => {
    const found = svg.match(new RegExp(`<g transform="translate\\(${place}\\)">.*?</g>`))?.[0];
    if (!found) throw new Error(`no part of a Persona at ${place}`);
    return found;
  };
  const [head = ''] = svg.match(/<path d="M37 46[^>]*>/) ?? [];
  // Its eyes are drawn a little larger: they must be seen at the size of a letter.
  const eyes = part(PLACES.eyes).replace('<path', `<path stroke="${PALETTE.ink}" stroke-width=".7"`);
  return { head, features: CHEEKS + BROWS + eyes + part(PLACES.nose) + part(PLACES.mouth) };
};

const DISCS = ['peach', 'lantern', 'haze', 'gold', 'kraft'] as const satisfies readonly ColourName[];

/** A disc behind the face that is not in the colour of the clothes. */
const discOf = ({ colour, trim, cover, skin, tone }: Person, index: number): ColourName => {
  const worn: readonly string[] = [
    colour,
    trim ?? '',
    cover?.[1] ?? '',
    skin === 'honey' ? 'peach' : '',
    skin === 'sand' || skin === 'rose' ? 'peach' : '',
    tone === 'blond' ? 'gold' : '',
    tone === 'grey' ? 'haze' : '',
  ];
  const free = DISCS.filter((disc) => !worn.includes(disc));
  return free[index % free.length] as ColourName;
};

/** Head and shoulders of the person who stands on the street. */
const faceOf = (who: Person, index: number): string => {
  const look = lookOf(who);
  const { wide } = look.size;
  const persona = personaOf(who, `good-point-${index}`);
  const onHead = (parts: readonly Part[]) => parts.map((part) => cutOut(part, CHIN.x, CHIN.y)).join('');
  const onHips = (parts: readonly Part[]) => parts.map((part) => cutOut(part, HIPS.x, HIPS.y, wide)).join('');
  const arm = (side: number) => cutOut(look.upperArm, HIPS.x + SHOULDER.x * side * wide, SHOULDER.y);
  const onFace = look.face.filter(({ piece }) => piece !== 'head-face');
  const drawn = [
    `<rect width="64" height="64" fill="${PALETTE[discOf(who, index)]}"/>`,
    onHead(look.behind),
    onHips(look.torso),
    cutOut(look.neck, CHIN.x, CHIN.y),
    persona.head,
    onHead(onFace),
    persona.features,
    onHead(look.worn),
    onHead(look.hair),
    onHips(look.throat),
    arm(-1),
    arm(1),
  ];
  return `<symbol id="f${index}" viewBox="${VIEW}">${tidy(drawn.join(''))}</symbol>`;
};

/** One face for each of the town's people, as symbols of one file, which the interface takes apart; like clothes stand together, so that it packs small. */
export const facesSvg = (): string => {
  const faces = PEOPLE.map((who, index) => ({ key: `${who.wears} ${who.hair}`, face: faceOf(who, index) }))
    .toSorted((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key)))
    .map(({ face }) => face);
  return `<svg xmlns="http://www.w3.org/2000/svg">${NOTE}\n${faces.join('\n')}\n</svg>\n`;
};

/** Writes the faces where the interface finds them. */
export const writeFaces = (): void => writeFileSync(FILE, facesSvg());
