/** What a figure of paper can move. Angles in degrees, lengths in world units. */
export const JOINTS = [
  // The whole figure upwards; the hips towards the feet; the body and the head to the side; the head downwards.
  'rise',
  'sink',
  'lean',
  'tilt',
  'nod',
  // Arms outwards from hanging; forearms outwards from the arm; legs outwards.
  'armL',
  'armR',
  'foreL',
  'foreR',
  'legL',
  'legR',
] as const;
export type Joint = (typeof JOINTS)[number];
export type Mood = 'blink' | 'calm' | 'cross' | 'down' | 'happy' | 'sad' | 'shrug' | 'think';

/** How far a joint swings to both sides, where in the beat it begins (0–1), and how often in a beat. */
type Sway = readonly [far: number, begins?: number, often?: number];

export type Posture = {
  readonly mood: Mood;
  readonly at: Readonly<Partial<Record<Joint, number>>>;
  readonly sway: Readonly<Partial<Record<Joint, Sway>>>;
  /** Milliseconds. */
  readonly beat: number;
  /** Beats until the figure goes back to what it did before; without them it goes on. */
  readonly beats?: number;
  readonly holds?: 'phone' | 'tool';
};

const breath: Posture['sway'] = { lean: [0.7], nod: [0.5, 0.25, 2], armL: [1.2], armR: [1.2, 0.5] };

/** Every pose can be told from the others by its outline alone. */
export const POSTURES = {
  stand: {
    mood: 'calm',
    at: { armL: 7, armR: 7, foreL: -5, foreR: -5 },
    sway: breath,
    beat: 3400,
  },
  walk: {
    mood: 'calm',
    at: { armL: 6, armR: 6, foreL: -12, foreR: -12 },
    sway: {
      legL: [23],
      legR: [23],
      armL: [16],
      armR: [-16],
      foreL: [9],
      foreR: [-9],
      rise: [1.5, 0.25, 2],
      lean: [1.6],
    },
    beat: 620,
  },
  wave: {
    mood: 'happy',
    at: { armL: 10, armR: 142, foreL: -8, foreR: 14, tilt: 6, lean: -2 },
    sway: { foreR: [30], tilt: [2] },
    beat: 420,
    beats: 5,
  },
  cheer: {
    mood: 'happy',
    at: { rise: 4, armL: 150, armR: 150, foreL: 10, foreR: 10, legL: 7, legR: 7 },
    sway: { rise: [4, 0.5], armL: [9], armR: [9], foreL: [14, 0.5], foreR: [14, 0.5] },
    beat: 440,
    beats: 5,
  },
  slump: {
    mood: 'sad',
    at: { sink: 3, lean: 5, tilt: 13, nod: 5, armL: -9, armR: -2, foreL: -4, foreR: -8 },
    sway: { nod: [0.7], armL: [2], armR: [2, 0.3] },
    beat: 2600,
  },
  angry: {
    mood: 'cross',
    at: { lean: -4, nod: 1, armL: 52, armR: 52, foreL: -112, foreR: -112, legL: 9, legR: 9 },
    sway: { lean: [1.2], tilt: [3, 0.2, 2], legR: [3, 0, 3] },
    beat: 1300,
  },
  phone: {
    mood: 'down',
    at: { armL: 16, armR: 24, foreL: -84, foreR: -122, nod: 3, tilt: 5 },
    sway: { foreL: [4, 0, 3], nod: [0.6] },
    beat: 1600,
    holds: 'phone',
  },
  work: {
    mood: 'calm',
    at: { lean: 3, tilt: 4, armL: 20, armR: 70, foreL: -34, foreR: 62, legL: 6, legR: 6 },
    sway: { foreR: [42], armR: [12, 0.05], lean: [1.5] },
    beat: 700,
    holds: 'tool',
  },
  sit: {
    mood: 'calm',
    at: { sink: 11, armL: 28, armR: 28, foreL: -52, foreR: -52, legL: 4, legR: 4 },
    sway: breath,
    beat: 3400,
  },
  write: {
    mood: 'down',
    at: { sink: 11, nod: 2, tilt: 3, armL: 24, armR: 24, foreL: -84, foreR: -84, legL: 4, legR: 4 },
    sway: { foreL: [7], foreR: [7, 0.5], nod: [0.6] },
    beat: 300,
  },
  shrug: {
    mood: 'shrug',
    at: { nod: 3, tilt: -9, armL: 34, armR: 34, foreL: 84, foreR: 84 },
    sway: { armL: [4], armR: [4], foreL: [6], foreR: [6], tilt: [3] },
    beat: 900,
    beats: 2,
  },
  think: {
    mood: 'think',
    at: { tilt: -7, nod: 1, armL: 8, armR: 36, foreL: -92, foreR: -166 },
    sway: { foreR: [5, 0, 2], tilt: [2], lean: [0.8] },
    beat: 2400,
  },
} as const satisfies Readonly<Record<string, Posture>>;

export type Pose = keyof typeof POSTURES;

/** A posture as rows of numbers, one for each joint. */
export type Frames = Omit<Posture, 'at' | 'sway'> & {
  readonly at: Float64Array;
  readonly far: Float64Array;
  readonly begins: Float64Array;
  readonly often: Float64Array;
};

const framesOf = ({ at, sway, ...rest }: Posture): Frames => ({
  ...rest,
  at: Float64Array.from(JOINTS, (joint) => at[joint] ?? 0),
  far: Float64Array.from(JOINTS, (joint) => sway[joint]?.[0] ?? 0),
  begins: Float64Array.from(JOINTS, (joint) => sway[joint]?.[1] ?? 0),
  often: Float64Array.from(JOINTS, (joint) => sway[joint]?.[2] ?? 1),
});

/** All poses, ready to be played. */
export const FRAMES = Object.fromEntries(
  Object.entries<Posture>(POSTURES).map(([pose, posture]) => [pose, framesOf(posture)]),
) as Readonly<Record<Pose, Frames>>;
