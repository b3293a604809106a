/** What one frame of the town cost in the page. */
export type Frame = {
  /** Its number, by which its trace is found. */
  readonly id: number;
  readonly draws: number;
  /** What had just been asked for, if anything. */
  readonly mark: string;
};
export type Meter = {
  frames: Frame[];
  mark: string;
  textures(): { readonly w: number; readonly h: number }[];
};

/** Runs in the page before everything else: counts what WebGL is asked to do and what each frame costs. */
export const installMeter = (): void => {
  const sizes = new Map<WebGLTexture, { w: number; h: number }>();
  let bound: WebGLTexture | null = null;
  let draws = 0;
  let id = 0;
  let mark = '';
  const meter: Meter = { frames: [], mark: '', textures: () => [...sizes.values()] };
  Object.assign(window, { meter });
  const context = WebGLRenderingContext.prototype as unknown as Record<string, unknown>;
  const drawn = () => {
    if (draws++ > 0) return;
    console.timeStamp(`town ${++id}`);
    mark = meter.mark;
    meter.mark = '';
  };
  const seen: Record<string, (args: unknown[]) => void> = {
    drawArrays: drawn,
    drawElements: drawn,
    bindTexture: ([, texture]) => {
      bound = texture as WebGLTexture | null;
    },
    deleteTexture: ([texture]) => sizes.delete(texture as WebGLTexture),
    texImage2D: (args) => {
      const source = args.length === 6 ? (args[5] as { width: number; height: number }) : null;
      const [w, h] = source ? [source.width, source.height] : (args.slice(3, 5) as [number, number]);
      if (bound) sizes.set(bound, { w, h });
    },
  };
  for (const [name, look] of Object.entries(seen)) {
    const call = context[name] as (...args: unknown[]) => unknown;
    context[name] = function (this: unknown, ...args: unknown[]) {
      look(args);
      return call.apply(this, args);
    };
  }
  const nextFrame = window.requestAnimationFrame.bind(window);
  // The town is drawn in a task that follows the page's own frame.
  window.requestAnimationFrame = (callback) =>
    nextFrame((time) => {
      if (draws > 0) meter.frames.push({ id, draws, mark });
      draws = 0;
      callback(time);
    });
};
