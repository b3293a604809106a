import type { PluginOption } from 'vite';
import { build, loadConfigFromFile } from 'vite';
import { inPlace } from './inPlace';
import { onePage } from './onePage';

/** Plugins of the site that a single file has no use for: it keeps itself, and has a policy of its own. */
const NOT_HERE = /^(vite-plugin-pwa|policy$)/;

const flat = async (plugins: PluginOption): Promise<PluginOption[]> => {
  const plugin = await plugins;
  return Array.isArray(plugin) ? (await Promise.all(plugin.map(flat))).flat() : [plugin];
};

const textOf = (source: string | Uint8Array): string =>
  typeof source === 'string' ? source : new TextDecoder().decode(source);

/** Builds the whole game into one page, which needs nothing but itself. */
export const singleFile = async (): Promise<string> => {
  const { config } = (await loadConfigFromFile({ command: 'build', mode: 'production' })) ?? {};
  if (!config) throw new Error('There is no vite.config.ts here.');
  const plugins = (await flat(config.plugins)).filter(
    (plugin) => plugin && 'name' in plugin && !NOT_HERE.test(plugin.name),
  );
  const built = await build({
    ...config,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    plugins: [...plugins, inPlace()],
    build: {
      ...config.build,
      write: false,
      manifest: false,
      modulePreload: false,
      cssCodeSplit: false,
      assetsInlineLimit: Number.MAX_SAFE_INTEGER,
      chunkSizeWarningLimit: Number.MAX_SAFE_INTEGER,
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const output = (Array.isArray(built) ? built[0] : built) ?? { output: [] };
  const files = 'output' in output ? output.output : [];
  const assets = new Map(
    files.flatMap((file) => (file.type === 'asset' ? [[file.fileName, textOf(file.source)]] : [])),
  );
  const scripts = files.flatMap((file) => (file.type === 'chunk' ? [file.code] : []));
  const styles = [...assets].filter(([name]) => name.endsWith('.css'));
  const left = [...assets.keys()].filter((name) => !/\.(css|html|txt)$/.test(name));
  if (scripts.length !== 1 || styles.length !== 1 || left.length > 0)
    throw new Error(`More than one script and one style sheet: ${[...assets.keys()].join(', ')}`);
  return onePage({
    html: assets.get('index.html') ?? '',
    script: scripts[0] ?? '',
    style: styles[0]?.[1] ?? '',
    remark: assets.get('licences.txt') ?? '',
  });
};
