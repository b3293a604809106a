const none = (...names) =>
  `const none = () => undefined; export { ${names.map((name) => `none as ${name}`)} };`;

/**
 * Parts that the charting library's core imports and no chart of ours draws: maps, colour schemes, legends, dates,
 * tips, and axes (we write our own). In their place stand these, which say "none"; to use one of them, take it out here.
 */
const INSTEAD = {
  'projection.js': `
    import { valueObject } from './channel.js';
    import { coerceNumbers } from './options.js';
    ${none('createProjection', 'project', 'projectionAspectRatio', 'xyProjection', 'hasProjection')}
    export const getGeometryChannels = () => [];
    export const applyPosition = ({ x, y }, scales) => {
      const placed = valueObject({ ...(x && { x }), ...(y && { y }) }, scales);
      return Object.fromEntries(Object.entries(placed).map(([name, values]) => [name, coerceNumbers(values)]));
    };`,
  'legends.js': `
    export const legend = () => null;
    export const exposeLegends = () => () => undefined;
    export const createLegends = () => [];`,
  'time.js': `
    ${none('timeInterval', 'utcInterval', 'parseTimeInterval', 'generalizeTimeInterval', 'inferTimeFormat')}
    export const intervalDuration = Symbol('duration');
    export const intervalType = Symbol('type');`,
  'scales/schemes.js': none(
    'isCategoricalScheme',
    'isDivergingScheme',
    'maybeBooleanRange',
    'ordinalScheme',
    'ordinalRange',
    'quantitativeScheme',
  ),
  'scales/temporal.js': none('createScaleTime', 'createScaleUtc'),
  'marks/axis.js': none(
    'axisX',
    'axisY',
    'axisFx',
    'axisFy',
    'gridX',
    'gridY',
    'gridFx',
    'gridFy',
    'inferTickFormat',
  ),
  'marks/tip.js': none('tip', 'Tip'),
  'interactions/pointer.js': none('pointer', 'pointerX', 'pointerY', 'anchorX', 'anchorY'),
};

const SOURCE = '/@observablehq/plot/src/';

/** Leaves out what weighs a third of the charting library and is never drawn. */
export const leanPlot = () => ({
  name: 'lean-plot',
  enforce: /** @type {const} */ ('pre'),
  /** @param {string} id */
  load(id) {
    const [path = ''] = id.split('?');
    return INSTEAD[path.split(SOURCE)[1] ?? ''] ?? null;
  },
});
