import { expect, test as base, type ConsoleMessage, type Page } from '@playwright/test';
import { setUpDrawing, type Drawing } from './drawing.ts';

/** Something that must never happen while a reader uses the site. */
interface Incident {
  kind:
    | 'console error'
    | 'console warning'
    | 'page error'
    | 'policy violation'
    | 'failed request'
    | 'status'
    | 'other origin'
    | 'cookie';
  what: string;
}

/** What is remarked of the tests themselves: of drawing by software, and of workers that are kept out. */
const OF_THE_TESTS = [
  /Service Worker registration blocked by Playwright/,
  /GL Driver Message/,
  /Automatic fallback to software WebGL/,
  /GroupMarkerNotSet/,
];

/** What a test knows will go wrong, because it makes it go wrong. */
interface Guard {
  /** Accepts incidents whose text matches; everything else still fails the test. */
  allow(pattern: RegExp): void;
  readonly incidents: Incident[];
}

/** What a project of playwright.config.ts chooses. */
export interface SetUpOptions {
  drawing: Drawing;
}

const VIOLATION = 'policy violation in a worker:';

/** Runs in a worker, which tells nobody else: its violations go to the console, also those of before. */
function tellOfViolations(sign: string): void {
  const tell = (reports: Report[]) => {
    for (const { body } of reports) console.error(`${sign} ${JSON.stringify(body)}`);
  };
  new ReportingObserver(tell, { types: ['csp-violation'], buffered: true }).observe();
}

/**
 * The test function of this folder: on whatever page a test opens, in its frames, windows and workers, an error or a
 * warning on the console, an exception, a violation of the Content-Security-Policy, a cookie, a request that fails or
 * one to another origin fails the test.
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
        // On the window: a window that is opened keeps it while its first, empty document is replaced.
        window.addEventListener('securitypolicyviolation', (event) => {
          const report = (window as unknown as { __noteViolation(what: string): void }).__noteViolation;
          report(`${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`);
        });
      });
      const listen = (message: ConsoleMessage) => {
        const kind = message.type();
        if (kind !== 'error' && kind !== 'warning') return;
        const what = `${message.text()} ${message.location().url}`;
        if (what.startsWith(VIOLATION)) return void note('policy violation', what);
        if (OF_THE_TESTS.some((pattern) => pattern.test(what))) return;
        note(`console ${kind}`, what);
      };
      context.on('console', listen);
      context.on('serviceworker', (worker) => worker.on('console', listen));
      context.on('weberror', (error) => note('page error', String(error.error().stack ?? error.error())));
      context.on('request', (request) => {
        const url = new URL(request.url());
        if (url.protocol.startsWith('http') && url.origin !== origin) note('other origin', request.url());
      });
      context.on('page', (opened) => {
        opened.on('websocket', (socket) => note('other origin', socket.url()));
        opened.on('worker', (worker) => {
          // A worker that has ended by now says no more.
          worker.evaluate(tellOfViolations, VIOLATION).catch(() => undefined);
        });
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

      for (const { name, domain } of await context.cookies()) note('cookie', `${name} of ${domain}`);
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
