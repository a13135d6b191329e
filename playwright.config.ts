import { defineConfig, devices } from '@playwright/test';
import { findChromium, NO_WEBGL_ARGUMENTS, WEBGL_ARGUMENTS } from './scripts/browser/chromium.ts';

// The built site, served as a host serves it, in a real browser.
const port = Number(process.env['E2E_PORT'] || 4188);
const browser = await findChromium();
const launch = (args: string[]) => ({
  launchOptions: { executablePath: browser.executablePath, env: browser.env, args },
});

export default defineConfig({
  testDir: 'test/e2e',
  outputDir: 'test-results',
  // Both are generous: software rendering on two cores is slow, and no test is about time.
  timeout: 60_000,
  expect: { timeout: 20_000 },
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  retries: 0,
  reporter: process.env['E2E_REPORT']
    ? [['list'], ['json', { outputFile: process.env['E2E_REPORT'] }]]
    : [['list']],
  metadata: { browser: `${browser.origin}: ${browser.executablePath}` },
  use: {
    ...devices['Desktop Chrome'],
    baseURL: `http://127.0.0.1:${port}/`,
    viewport: { width: 1280, height: 800 },
    locale: 'ja-JP',
    timezoneId: 'Asia/Tokyo',
    // Traces of every test would cost as much time as the tests.
    trace: 'off',
    screenshot: 'only-on-failure',
  },
  projects: [
    { name: 'webgl', testMatch: /(everyday|webgl)\.spec\.ts/, use: launch(WEBGL_ARGUMENTS) },
    {
      // The same everyday suite on the drawing that needs no graphics card, and all that is the same on both:
      // without software rendering a page takes a fraction of the time.
      name: 'no-webgl',
      testIgnore: /webgl\.spec\.ts/,
      use: launch(NO_WEBGL_ARGUMENTS),
    },
  ],
  webServer: {
    command: 'node --import tsx scripts/serve.ts',
    url: `http://127.0.0.1:${port}/`,
    env: { PORT: String(port), HOST: '127.0.0.1' },
    reuseExistingServer: false,
    timeout: 120_000,
  },
});
