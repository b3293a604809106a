import type Phaser from 'phaser';

/** A page on the graphics card alone. After a lost context it is empty: whoever painted it paints it again. */
export type TexturePage = {
  readonly texture: Phaser.Textures.Texture;
  /** Puts pixels on the page, so many pixels from its upper left corner. */
  write(pixels: HTMLCanvasElement | ImageData, x: number, y: number): void;
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
  return {
    texture,
    write(pixels, x, y) {
      if (renderer.contextLost || !texture.manager) return;
      renderer.glTextureUnits.bind(wrapper, 0);
      renderer.glWrapper.updateTexturing({ texturing: { flipY: true, premultiplyAlpha: true } });
      // Phaser's textures stand on their heads.
      const fromBelow = height - y - pixels.height;
      gl.texSubImage2D(gl.TEXTURE_2D, 0, x, fromBelow, RGBA, gl.UNSIGNED_BYTE, pixels);
    },
  };
};
