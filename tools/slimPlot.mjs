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

const SOURCES = '/@observablehq/plot/src/';

/** The parts that are left out, each with what stands in its place. */
export const PARTS = Object.entries(INSTEAD);

/** Where the library puts a style sheet into each drawing; a strict policy forbids that, and ours has the rules. */
const OWN_STYLE = /\.call\(\(svg\) =>\s*\/\/[^\n]*\n\s*svg\.append\("style"\)\.text\(\s*`[^`]*`\s*\)\s*\)/;

/** The library's plot.js without its style sheet. Throws where that is not found any more. */
export const withoutStyle = (/** @type {string} */ code) => {
  if (!OWN_STYLE.test(code)) throw new Error('the style sheet of Plot stands elsewhere now');
  return code.replace(OWN_STYLE, '');
};

/** A plugin for Vite that builds the charting library without what no chart draws: two thirds of its weight. */
export const slimPlot = () => ({
  name: 'slim-plot',
  apply: /** @type {'build'} */ ('build'),
  enforce: /** @type {'pre'} */ ('pre'),
  load: (/** @type {string} */ id) => INSTEAD[id.split(SOURCES)[1] ?? ''] ?? null,
  transform: (/** @type {string} */ code, /** @type {string} */ id) =>
    id.endsWith(`${SOURCES}plot.js`) ? withoutStyle(code) : null,
});
