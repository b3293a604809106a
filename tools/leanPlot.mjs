/**
 * Parts of Plot that its core imports and no chart of ours uses: maps, colour schemes, legends. In their place stand
 * these, which say "none". Looked up by the end of the path that Plot imports them by.
 */
const INSTEAD = {
  '/projection.js': `
    import { valueObject } from './channel.js';
    import { coerceNumbers } from './options.js';
    const none = () => undefined;
    export { none as createProjection, none as project, none as projectionAspectRatio, none as xyProjection };
    export const hasProjection = () => false;
    export const getGeometryChannels = () => [];
    export const applyPosition = ({ x, y }, scales) => {
      const placed = valueObject({ ...(x && { x }), ...(y && { y }) }, scales);
      return Object.fromEntries(Object.entries(placed).map(([name, values]) => [name, coerceNumbers(values)]));
    };`,
  '/schemes.js': `
    const none = () => undefined;
    export { none as isCategoricalScheme, none as isDivergingScheme, none as maybeBooleanRange };
    export { none as ordinalScheme, none as ordinalRange, none as quantitativeScheme };`,
  '/legends.js': `
    export const legend = () => null;
    export const exposeLegends = () => () => undefined;
    export const createLegends = () => [];`,
};

/** Leaves out what weighs a fifth of the charting library and is never drawn. */
export const leanPlot = () => ({
  name: 'lean-plot',
  enforce: /** @type {const} */ ('pre'),
  /** @param {string} id */
  load(id) {
    const [path = ''] = id.split('?');
    if (!path.includes('/@observablehq/plot/src/')) return null;
    const part = Object.keys(INSTEAD).find((end) => path.endsWith(end));
    return part ? INSTEAD[part] : null;
  },
});
