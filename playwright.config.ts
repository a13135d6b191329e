import { defineConfig, devices } from '@playwright/test';
import { findChromium, NO_WEBGL_ARGUMENTS, WEBGL_ARGUMENTS } from './scripts/browser/chromium.ts';
import type { Drawing } from './test/e2e/drawing.ts';
import type { SetUpOptions } from './test/e2e/site.ts';

// The built site, served as a host serves it, in a real browser.
const isFull = process.env['AXE_MATRIX'] === 'full';
const port = Number(process.env['E2E_PORT'] || 4188);
/** A server that runs already, such as the nginx of `npm run load serve`; else one is started. */
const running = process.env['E2E_BASE_URL'];
const browser = await findChromium();
const setUp = (drawing: Drawing) => ({
  drawing,
  launchOptions: {
    executablePath: browser.executablePath,
    env: browser.env,
    args: drawing === 'none' ? NO_WEBGL_ARGUMENTS : WEBGL_ARGUMENTS,
  },
});

export default defineConfig<SetUpOptions>({
  testDir: 'test/e2e',
  outputDir: 'test-results',
  // Both are generous: software rendering on two cores is slow, and no test is about time.
  timeout: 90_000,
  expect: { timeout: 20_000 },
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  // Two pages drawn by software on a machine that others use too can starve one another of time. The run tells of
  // every test that needed its second try.
  retries: 1,
  reporter: process.env['E2E_REPORT']
    ? [['list'], ['json', { outputFile: process.env['E2E_REPORT'] }]]
    : [['list']],
  metadata: { browser: `${browser.origin}: ${browser.executablePath}` },
  use: {
    ...devices['Desktop Chrome'],
    baseURL: running || `http://127.0.0.1:${port}/`,
    viewport: { width: 1280, height: 800 },
    locale: 'ja-JP',
    timezoneId: 'Asia/Tokyo',
    // Traces of every test would cost as much time as the tests.
    trace: 'off',
    screenshot: 'only-on-failure',
    // A worker would store the whole site in the middle of each test; offline.spec.ts is about it.
    serviceWorkers: 'block',
  },
  // What a reader does on the map (explorer) runs without change drawn with WebGL and without it, and in the full run
  // also after the graphics context has been taken away (context.spec.ts takes it away in every run). What is the same everywhere runs once, without WebGL: with
  // software rendering a page takes many times as long. These long tests come first: at the end of a run one worker
  // would stand idle beside the other's last one.
  projects: [
    { name: 'webgl', testMatch: /(explorer|webgl|context|print)\.spec\.ts/, use: setUp('webgl') },
    ...(isFull ? [{ name: 'context-lost', testMatch: /explorer\.spec\.ts/, use: setUp('lost') }] : []),
    { name: 'no-webgl', testIgnore: /(webgl|context)\.spec\.ts/, use: setUp('none') },
  ],
  ...(running
    ? {}
    : {
        webServer: {
          command: 'node --import tsx scripts/serve.ts',
          url: `http://127.0.0.1:${port}/`,
          env: { PORT: String(port), HOST: '127.0.0.1' },
          reuseExistingServer: false,
          timeout: 120_000,
        },
      }),
});
