import Phaser from 'phaser';

/** Most textures that one drawing call of the town takes: those of the art and those of the words. */
const MOST_TEXTURES = 4;

/** Has the programs of the town linked in its first frames, one for each number of textures: else the frame that first needs one waits for it in the middle of play. */
export const linkPrograms = ({ events, renderer }: Phaser.Game): void => {
  const { renderNodes } = renderer as Phaser.Renderer.WebGL.WebGLRenderer;
  const quads = renderNodes.getNode('BatchHandlerQuad') as Phaser.Renderer.WebGL.RenderNodes.BatchHandlerQuad;
  let count = 0;
  const linkNext = (): void => {
    quads.finalizeTextureCount(++count);
    quads.programManager.getCurrentProgramSuite();
    if (count === MOST_TEXTURES) events.off(Phaser.Core.Events.POST_RENDER, linkNext);
  };
  events.on(Phaser.Core.Events.POST_RENDER, linkNext);
};
