import { importTs } from './runTs.mjs';

const { writeFaces } = await importTs('tools/facesSvg.ts');
writeFaces();
