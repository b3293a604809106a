import type Phaser from 'phaser';

/** A page on the graphics card alone. After a lost context it is empty: whoever painted it paints it again. */
export type TexturePage = {
  readonly texture: Phaser.Textures.Texture;
  /** Puts pixels on the page, so many pixels from its upper left corner. */
  write(pixels: HTMLCanvasElement | ImageData, x: number, y: number): void;
  /** Puts them there as light: drawn like anything else, they brighten what lies behind them. */
  writeLight(pixels: ImageData, x: number, y: number): void;
};

/** An empty page. Throws where Phaser draws without WebGL. */
export const createTexturePage = (
  textures: Phaser.Textures.TextureManager,
  key: string,
  width: number,
  height: number,
): TexturePage => {
  const { renderer } = textures.game;
  if (!('gl' in renderer)) throw new Error('no WebGL');
  const { gl } = renderer;
  const { LINEAR, CLAMP_TO_EDGE, RGBA } = gl;
  const wrapper = renderer.createTexture2D(
    0,
    LINEAR,
    LINEAR,
    CLAMP_TO_EDGE,
    CLAMP_TO_EDGE,
    RGBA,
    undefined,
    width,
    height,
  );
  const texture = textures.addGLTexture(key, wrapper);
  if (!texture) throw new Error(`a page ${key} is there already`);
  const put = (pixels: HTMLCanvasElement | ImageData, x: number, y: number, premultiply: boolean): void => {
    if (renderer.contextLost || !texture.manager) return;
    renderer.glTextureUnits.bind(wrapper, 0);
    renderer.glWrapper.updateTexturing({ texturing: { flipY: true, premultiplyAlpha: premultiply } });
    // Phaser's textures stand on their heads.
    const fromBelow = height - y - pixels.height;
    gl.texSubImage2D(gl.TEXTURE_2D, 0, x, fromBelow, RGBA, gl.UNSIGNED_BYTE, pixels);
  };
  return {
    texture,
    write: (pixels, x, y) => put(pixels, x, y, true),
    // Where colours are stored with their share of alpha, one with next to none covers nothing and adds itself. Not
    // with none at all: Phaser's tint divides by it.
    writeLight(pixels, x, y) {
      const { data } = pixels;
      for (let index = 3; index < data.length; index += 4) {
        const share = (data[index] ?? 0) / 255;
        for (let channel = index - 3; channel < index; channel++)
          data[channel] = (data[channel] ?? 0) * share;
        data[index] = Math.ceil(share);
      }
      put(pixels, x, y, false);
    },
  };
};
