import { join } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';
import { version } from './package.json' with { type: 'json' };
import { siteAddress, TARGETS } from './scripts/prerender/build-settings.ts';
import { dataPackages, notePackages } from './scripts/licences/package-licences.ts';
import { writeLicences } from './scripts/licences/licence-file.ts';
import { lastStyle } from './scripts/last-style/plugin.ts';
import { prerender } from './scripts/prerender/plugin.ts';
import { flatBorders } from './scripts/flat-borders/plugin.ts';
import { buildServiceWorker, workerKind } from './scripts/service-worker/build.ts';
import { zipInPlace } from './scripts/zip-in-place/plugin.ts';

const root = import.meta.dirname;
const { base, siteUrl } = siteAddress();
/** Folders of the packages that the site carries, as the build finds them. */
const packages = new Set(dataPackages(root));
/** The worker for use without a network, or the one that removes it from every device (SERVICE_WORKER). */
const worker = workerKind(process.env['SERVICE_WORKER']);

export default defineConfig({
  base,
  define: {
    __SITE_URL__: JSON.stringify(siteUrl),
    __EDITION__: JSON.stringify('site'),
    __SERVICE_WORKER__: JSON.stringify(worker),
    __PROGRAM_VERSION__: JSON.stringify(version),
  },
  plugins: [
    svelte(),
    zipInPlace(),
    { ...notePackages(packages), applyToEnvironment: ({ name }) => name === 'client' },
    lastStyle(),
    flatBorders(join(root, 'dist', 'geo')),
    prerender({ root, base, siteUrl }),
  ],
  // Parts of the program find one another wherever a copy of the site stands, in a web archive too.
  experimental: {
    renderBuiltUrl: (_file, { hostType }) => (hostType === 'js' ? { relative: true } : undefined),
  },
  worker: { format: 'es', plugins: () => [zipInPlace(), notePackages(packages)] },
  build: {
    target: [...TARGETS],
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    manifest: true,
    chunkSizeWarningLimit: 1200,
  },
  environments: {
    client: {
      build: {
        outDir: 'dist',
        rolldownOptions: {
          // What every visit needs is one file: a dozen small ones, cut where lazy views share them, are 4 KB more.
          output: { codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }] } },
        },
      },
    },
    ssr: {
      build: {
        outDir: '.ssr',
        ssr: true,
        copyPublicDir: false,
        emitAssets: false,
        rolldownOptions: { input: 'src/entry-server.ts' },
      },
    },
  },
  builder: {
    // The builds note their packages in one place.
    sharedConfigBuild: true,
    async buildApp(builder) {
      const { client, ssr } = builder.environments;
      if (!client || !ssr) throw new Error('the build needs a client and a server environment');
      await builder.build(client);
      await builder.build(ssr);
      // Last of all: the worker lists every file of the site with its sum.
      await buildServiceWorker(root, join(root, 'dist'), worker, packages);
      writeLicences(root, packages);
    },
  },
});
