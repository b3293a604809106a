import { expect, test } from 'vitest';
import { layoutFor } from './layout';
import { crestAt, ridgesOf } from './scenery';

const SIZES = [
  [320, 170],
  [390, 222],
  [470, 330],
  [808, 720],
  [853, 450],
  [1280, 330],
  [1500, 520],
  [3840, 2160],
] as const;

test.each(SIZES)('in %i × %i hills are seen over both roofs, the nearer ones lower', (width, height) => {
  const layout = layoutFor(width, height);
  const { view, office, wing } = layout;
  const [far, middle] = ridgesOf(layout);
  const roofs = [
    { x: office.x + office.w / 2, y: office.y - 21 },
    { x: wing.x + wing.w / 2, y: wing.y - 8 },
  ];
  for (const roof of roofs) {
    const [behind, before] = [far, middle].map((ridge) => crestAt(ridge, view, roof.x)) as [number, number];
    expect(behind).toBeGreaterThan(view.y);
    expect(behind).toBeLessThan(roof.y);
    expect(before).toBeGreaterThan(behind);
  }
});

test('a crest is level at its points and half way between them', () => {
  const ridge = {
    name: 'ridge-far',
    top: 0,
    points: [
      { x: 0, y: 40 },
      { x: 100, y: 80 },
      { x: 200, y: 20 },
    ],
  } as const;
  const view = { x: -50, y: 0, w: 200, h: 100 };
  const heights = [-50, 0, 50, 100, 150].map((x) => crestAt(ridge, view, x));
  expect(heights).toEqual([40, 60, 80, 50, 20]);
});
