import { installIfNeeded, root } from './install.mjs';

installIfNeeded();
const { build, preview } = await import('vite');
await build({ root, logLevel: 'warn' });
const server = await preview({ root, preview: { host: '127.0.0.1' } });
console.log(`Good Point is ready: ${server.resolvedUrls?.local[0]}`);
