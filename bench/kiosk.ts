import type { Browser, CDPSession, Page } from '@playwright/test';

/** What a long time with many visitors did to a terminal. */
export interface KioskSoak {
  readonly touches: number;
  /** How often the page returned to its start. */
  readonly returns: number;
  /** What the console and the page told of, the message of the lost context apart. */
  readonly errors: readonly string[];
  /** Of the script after a collection of garbage, in MB: once everything was opened once, and at the end. */
  readonly heap: readonly [warm: number, end: number];
  /** Is the map drawn by WebGL again after its context was taken away in the middle? */
  readonly isHealed: boolean;
}

/** Touches of one visitor. */
const VISIT = 14;
/** The settings of the terminal, and what the clock is put on by, in milliseconds: each a little longer. */
const SETTINGS = 'mode=kiosk&idle=20&attract=10';
const IDLE_MS = 22_000;
const ANSWER_MS = 21_000;
const ATTRACT_MS = 12_000;

/** The same numbers between 0 and 1 in every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

async function heapOf(session: CDPSession): Promise<number> {
  for (let time = 0; time < 3; time++) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / 2 ** 20;
}

/** Anywhere, or on one of the controls that are in sight. */
async function touch(page: Page, random: () => number): Promise<void> {
  const { width, height } = page.viewportSize() ?? { width: 1920, height: 1080 };
  const spots = await page.evaluate(() =>
    [...document.querySelectorAll('#app :is(a[href], button, select), dialog[open] button')]
      .map((element) => element.getBoundingClientRect())
      .filter(({ width, top, bottom }) => width > 0 && top >= 0 && bottom <= innerHeight)
      .map(({ left, top, width, height }) => [left + width / 2, top + height / 2] as const),
  );
  const spot = random() < 0.6 ? spots[Math.floor(random() * spots.length)] : undefined;
  const [x, y] = spot ?? [random() * width, random() * height];
  await page.touchscreen.tap(Math.min(x, width - 1), Math.min(y, height - 1));
  if (random() < 0.2) await page.mouse.wheel(0, (random() - 0.3) * 1500);
  await page.waitForTimeout(120);
}

/**
 * Lets visitors come and go at a terminal: random touches, then nobody until the page has returned to its start and
 * the show plays. The clock of the page is put on instead of waited for.
 * @param minutes how long, on the clock of the machine
 */
export async function soakKiosk(browser: Browser, origin: string, minutes: number): Promise<KioskSoak> {
  const context = await browser.newContext({ viewport: { width: 1920, height: 1080 }, hasTouch: true });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.clock.install();
  await page.goto(`${origin}?${SETTINGS}`);
  const session = await context.newCDPSession(page);
  const random = seeded(23);
  const end = Date.now() + minutes * 60_000;
  const [warmAt, lossAt] = [end - minutes * 48_000, end - minutes * 30_000];
  let [touches, returns, warm, isLost, isHealed] = [0, 0, NaN, false, false];
  const hasWebGl = () => page.evaluate(() => document.querySelector('.canvas.is-shown canvas') !== null);
  while (Date.now() < end) {
    for (let time = 0; time < VISIT; time++) await touch(page, random);
    touches += VISIT;
    if (!isLost && Date.now() > lossAt)
      isLost = await page.evaluate(() => {
        const canvas = document.querySelector<HTMLCanvasElement>('.canvas.is-shown canvas');
        canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
        return canvas !== null;
      });
    for (const pass of [IDLE_MS, ANSWER_MS, ATTRACT_MS]) await page.clock.fastForward(pass);
    returns += await page.evaluate((start) => (location.search === start ? 1 : 0), `?${SETTINGS}`);
    await page.waitForTimeout(1500);
    if (isLost && !isHealed) isHealed = await hasWebGl();
    if (Number.isNaN(warm) && Date.now() > warmAt) warm = await heapOf(session);
  }
  const last = await heapOf(session);
  await context.close();
  return { touches, returns, errors, heap: [warm, last], isHealed };
}
