import { expect, test as base, type Page } from '@playwright/test';
import { setUpDrawing, type Drawing } from './drawing.ts';

/** Something that must never happen while a reader uses the site. */
interface Incident {
  kind: 'console error' | 'page error' | 'policy violation' | 'failed request' | 'status' | 'other origin';
  what: string;
}

/** What a test knows will go wrong, because it makes it go wrong. */
interface Guard {
  /** Accepts incidents whose text matches; everything else still fails the test. */
  allow(pattern: RegExp): void;
  readonly incidents: readonly Incident[];
}

/** What a project of playwright.config.ts chooses. */
export interface SetUpOptions {
  drawing: Drawing;
}

/**
 * The test function of this folder: on whatever page a test opens, an error on the console, an exception, a
 * violation of the Content-Security-Policy, a request that fails or one to another origin fails the test.
 */
export const test = base.extend<SetUpOptions & { guard: Guard; setUp: undefined }>({
  drawing: ['none', { option: true }],
  setUp: [
    async ({ context, drawing }, use) => {
      await context.addInitScript(setUpDrawing, drawing);
      await use(undefined);
    },
    { auto: true },
  ],
  guard: [
    async ({ context, baseURL }, use) => {
      const incidents: Incident[] = [];
      const allowed: RegExp[] = [];
      const origin = new URL(baseURL ?? '').origin;
      const note = (kind: Incident['kind'], what: string) => incidents.push({ kind, what });

      await context.exposeBinding('__noteViolation', (_source, what: string) =>
        note('policy violation', what),
      );
      await context.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', (event) => {
          const report = (window as unknown as { __noteViolation(what: string): void }).__noteViolation;
          report(`${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`);
        });
      });
      context.on('console', (message) => {
        if (message.type() === 'error') note('console error', `${message.text()} ${message.location().url}`);
      });
      context.on('weberror', (error) => note('page error', String(error.error().stack ?? error.error())));
      context.on('request', (request) => {
        const url = new URL(request.url());
        if (url.protocol.startsWith('http') && url.origin !== origin) note('other origin', request.url());
      });
      context.on('requestfailed', (request) => {
        const reason = request.failure()?.errorText ?? '';
        // A reader who goes on to the next page cuts off what the last one was still fetching.
        if (reason !== 'net::ERR_ABORTED') note('failed request', `${request.url()} ${reason}`);
      });
      context.on('response', (response) => {
        if (response.status() >= 400) note('status', `${response.status()} ${response.url()}`);
      });

      await use({ allow: (pattern) => allowed.push(pattern), incidents });

      const unexpected = incidents.filter(({ what }) => !allowed.some((pattern) => pattern.test(what)));
      expect(unexpected, 'the page stayed without incident').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** The marks the page has set, by name. */
export function marks(page: Page): Promise<string[]> {
  return page.evaluate(() => performance.getEntriesByType('mark').map((mark) => mark.name));
}

/** Waits until the page has set a performance mark. */
export async function marked(page: Page, name: 'choropleth-ready' | 'map-ready'): Promise<void> {
  await page.waitForFunction((mark) => performance.getEntriesByName(mark, 'mark').length > 0, name);
}
