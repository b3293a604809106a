import { along } from './colour';
import { LAMPS } from './ground';
import type { Container, Image, Kit } from './kit';
import { group, piece } from './kit';

/** World units between two lanterns along the roof's edge. */
const LANTERN_STEP = 98;

export type Lights = {
  /** The evening's shade over everything outdoors; 0 at 18:00, 1 at night. */
  shade(time: number): void;
  /** 0–1. */
  lanterns(share: number): void;
};

/** Shade and lamps: what is drawn before them is dimmed by the hour, what comes after is not. */
export const createLights = (kit: Kit, veil: Container, lights: Container, eaves: Container): Lights => {
  const { view, office, floor, core } = kit.layout;
  const count = Math.floor((office.w - 60) / LANTERN_STEP) + 1;
  const lanterns = Array.from({ length: count }, (_, index) => office.x + 36 + index * LANTERN_STEP);
  const streetLamps = [LAMPS.left, core.w + LAMPS.right];
  const shadow = kit.scene.add
    .rectangle(view.x + view.w / 2, view.y + view.h / 2, view.w, view.h, 0xffffff)
    .setBlendMode('MULTIPLY');
  veil.add(shadow);
  const string = group(kit, eaves);
  const sag = (x: number) => office.y + 6 + Math.sin((x / 98) * Math.PI) * 3;
  for (const x of lanterns) piece(kit, string, 'lantern', x, sag(x)).setScale(0.62 / kit.atlas.scale);
  const glows: Image[] = [
    ...lanterns.map((x) => piece(kit, string, 'glow', x, sag(x) + 18).setScale(0.5 / kit.atlas.scale)),
    ...streetLamps.map((x) => piece(kit, lights, 'glow', x, floor - 134).setScale(1.2 / kit.atlas.scale)),
  ];
  for (const glow of glows) glow.setBlendMode('ADD');
  return {
    shade(time) {
      shadow.setFillStyle(along(['paper', 'paper', 'haze', 'dusk'], time));
      for (const glow of glows) glow.setAlpha(Math.min(0.7, time * 0.9));
    },
    lanterns: (share) => {
      string.setAlpha(share).setVisible(share > 0.02);
    },
  };
};
