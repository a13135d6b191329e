import { availableParallelism } from 'node:os';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';
import { FUZZ_FACTOR } from './test/fixtures/fuzz-runs.ts';

// One clock for everybody: dates of the data are Japanese dates.
process.env['TZ'] = 'Asia/Tokyo';

/** Rooms that know no DOM and no runes. */
const PURE = ['bench', 'domain', 'data', 'design', 'figure', 'i18n', 'map', 'scripts', 'service-worker'];

export default defineConfig({
  plugins: [svelte()],
  define: {
    __SITE_URL__: '""',
    __EDITION__: '"site"',
    __SERVICE_WORKER__: '"offline"',
    __PROGRAM_VERSION__: '"0.0.0"',
  },
  test: {
    reporters: ['default'],
    // A test file that looks at nothing must not pass.
    passWithNoTests: false,
    // How long a test takes says more of the machine than of the test.
    testTimeout: 60_000 * FUZZ_FACTOR,
    setupFiles: ['test/set-up/fuzzing.ts'],
    // By itself it leaves one processor to the rest of the machine: on two of them half the time is lost.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      {
        extends: true,
        test: {
          name: 'pure',
          environment: 'node',
          // They keep nothing of one another: a room of its own for each file would only load the same again.
          isolate: false,
          include: PURE.map((room) => `test/${room}/**/*.test.ts`),
          // Runes do nothing under node: those tests stand in the other project.
          exclude: ['test/**/*.svelte.test.ts'],
        },
      },
      {
        extends: true,
        // Without the browser's own exports Svelte would be taken in its server version, where no effect runs.
        resolve: { conditions: ['browser'] },
        test: {
          name: 'svelte',
          environment: 'jsdom',
          include: [
            'test/{state,components,views}/**/*.test.ts',
            ...PURE.map((room) => `test/${room}/**/*.svelte.test.ts`),
          ],
        },
      },
    ],
  },
});
