import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build, type InlineConfig } from 'vite';
import { version } from '../../package.json' with { type: 'json' };
import type { RenderedPage, renderPage } from '../../src/entry-server.ts';
import { siteAddress, TARGETS } from '../prerender/build-settings.ts';
import { readPageSources } from '../prerender/source-files.ts';
import { dataPackages, notePackages, packageLicences } from '../licences/package-licences.ts';
import { zipInPlace } from '../zip-in-place/plugin.ts';

/** What the page of the USB edition is put together from. */
export interface UsbParts {
  /** The whole program as one classic script. */
  script: string;
  /** Styles of all views. */
  style: string;
  page: RenderedPage;
  /** The licences of the packages that are in the script. */
  licences: string;
}

/** Modules that only a page on a host can use, and what stands in for them. */
const STAND_INS = [
  { find: /^.*\/import-thread\.ts$/, replacement: '/src/state/desk/import-thread-within.ts' },
  { find: /^.*\/import-words-in\.ts$/, replacement: '/src/state/desk/import-words-within.ts' },
] as const;

/**
 * Builds the program and renders its first view, both as the USB edition.
 * @param root folder of the repository
 * @param work empty folder for what is in between
 */
export async function buildParts(root: string, work: string): Promise<UsbParts> {
  const client = join(work, 'client');
  const server = join(work, 'server');
  const common = settings(root);
  const packages = new Set<string>();
  await build({
    ...common,
    plugins: [...common.plugins, notePackages(packages)],
    worker: { format: 'iife', plugins: () => [zipInPlace(), notePackages(packages)] },
    build: {
      ...common.build,
      outDir: client,
      // One script that fetches no chunk, with everything in it.
      lib: {
        entry: join(root, 'src', 'main.ts'),
        formats: ['iife'],
        name: 'zenkokuRenkeiMap',
        fileName: () => 'program.js',
        cssFileName: 'style',
      },
    },
  });
  await build({
    ...common,
    build: {
      ...common.build,
      outDir: server,
      ssr: true,
      emitAssets: false,
      rolldownOptions: { ...common.build.rolldownOptions, input: join(root, 'src', 'entry-server.ts') },
    },
  });
  const entry = (await import(pathToFileURL(join(server, 'entry-server.js')).href)) as {
    renderPage: typeof renderPage;
  };
  const text = (name: string) => readFileSync(join(client, name), 'utf8');
  return {
    script: text('program.js').trim(),
    style: text('style.css').trim(),
    page: entry.renderPage(readPageSources(root), siteAddress().base),
    licences: packageLicences([...packages, ...dataPackages(root)]),
  };
}

function settings(root: string) {
  const { base, siteUrl } = siteAddress();
  return {
    configFile: false,
    root,
    // Nothing is loaded by it; with SITE_URL it makes the links and codes that lead to the published site.
    base,
    mode: 'production',
    logLevel: 'warn',
    publicDir: false,
    define: {
      __SITE_URL__: JSON.stringify(siteUrl),
      __EDITION__: JSON.stringify('usb'),
      __SERVICE_WORKER__: JSON.stringify('remove'),
      __PROGRAM_VERSION__: JSON.stringify(version),
      'process.env.NODE_ENV': JSON.stringify('production'),
    },
    resolve: {
      alias: STAND_INS.map(({ find, replacement }) => ({ find, replacement: join(root, replacement) })),
    },
    plugins: [svelte(), zipInPlace()],
    build: {
      target: [...TARGETS],
      chunkSizeWarningLimit: 5000,
      rolldownOptions: { checks: { bundlerTimings: false } },
    },
  } satisfies InlineConfig;
}
