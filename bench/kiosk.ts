import type { Browser, CDPSession, Page } from '@playwright/test';
import { heapKinds, type HeapKinds } from './heap-kinds.ts';

/** What the start holds after a return, once garbage is collected. */
export interface Held {
  /** Minutes since the first measurement, on the clock of the machine. */
  readonly minute: number;
  /** Returns to the start since the page was opened. */
  readonly returns: number;
  /** Of the script, in MB. */
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
  readonly documents: number;
}

/** What a long time with many visitors did to a terminal. */
export interface KioskSoak {
  readonly touches: number;
  /** What the console and the page told of. */
  readonly errors: readonly string[];
  /** Every minute, all in the same state: at the start, at rest, after a return. */
  readonly held: readonly Held[];
  /** What the heap is made of at the first and the last of these measurements. */
  readonly kinds: readonly [first: HeapKinds, last: HeapKinds];
  /** Milliseconds until WebGL drew again after its context was taken away before the eyes of a visitor. */
  readonly redrawn: number;
}

/** Touches of one visitor. */
const VISIT = 14;
/** The settings of the terminal, and what the clock is put on by, in milliseconds: each a little longer. */
const SETTINGS = 'mode=kiosk&idle=20&attract=10';
const IDLE_MS = 22_000;
const ANSWER_MS = 21_000;
const ATTRACT_MS = 12_000;
/** More than two looks of the terminal at the clock, and one frame after. */
const TICKS_MS = 1200;
/** What every long-standing terminal has opened: its scripts, words and figures are there for good and are no leak. */
const EVERYTHING = [
  '?pref=39',
  '?pref=13&level=municipality',
  '?view=growth',
  '?view=disasters',
  '?view=coverage',
  '?view=about',
  '?view=present',
];
/** After what was compiled and kept at the first opening comes what is kept at the second. */
const WARM_ROUNDS = 2;
const MAP_CANVAS = '.canvas.is-shown canvas';
const LOADING = '#app :is(.waiting, .loading, [aria-busy=true])';

/** The same numbers between 0 and 1 in every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/**
 * A clock that can be put on, and nothing else: timers stay the browser's. Those of a test clock remember the stack
 * that set them, with it the page of a visitor who has gone, and would be found here as a leak.
 */
function putOnClock(): void {
  let ahead = 0;
  const now = Date.now.bind(Date);
  Date.now = () => now() + ahead;
  addEventListener('put-on', (event) => (ahead += (event as CustomEvent<number>).detail));
}

async function pass(page: Page, milliseconds: number): Promise<void> {
  await page.evaluate((detail) => dispatchEvent(new CustomEvent('put-on', { detail })), milliseconds);
  await page.waitForTimeout(TICKS_MS);
}

/** Nothing is on its way any more, and where the start has a WebGL map it is drawn. */
async function rest(page: Page): Promise<void> {
  const isAtRest = ([canvas, loading]: readonly [string, string]) =>
    document.querySelector(loading) === null &&
    (document.querySelector(canvas) !== null || document.querySelector('.canvas') === null);
  await page.waitForFunction(isAtRest, [MAP_CANVAS, LOADING] as const, { polling: 250, timeout: 60_000 });
}

/** Nobody touches the page any more until it has returned to its start. */
async function leave(page: Page): Promise<void> {
  await pass(page, IDLE_MS);
  await pass(page, ANSWER_MS);
  await page.waitForFunction((start) => location.search === start, `?${SETTINGS}`, { timeout: 60_000 });
  await rest(page);
}

async function openEverything(page: Page): Promise<void> {
  for (const href of EVERYTHING) {
    await page.touchscreen.tap(5, 5);
    await page.evaluate((address) => {
      const link = document.createElement('a');
      link.href = address;
      document.querySelector('.app')?.append(link);
      link.click();
      link.remove();
    }, href);
    await page.waitForTimeout(TICKS_MS);
    await page.waitForFunction((loading) => document.querySelector(loading) === null, LOADING);
  }
}

/** A terminal lets go of the map of the last visitor only when the page is quiet again. */
const QUIET_MS = 4000;

/** Several times: what one collection lets go of is often all that held the next. */
async function measure(session: CDPSession, page: Page): Promise<Omit<Held, 'minute' | 'returns'>> {
  await page.waitForTimeout(QUIET_MS);
  for (let time = 0; time < 4; time++) {
    await session.send('HeapProfiler.collectGarbage');
    await page.waitForTimeout(100);
  }
  const { metrics } = await session.send('Performance.getMetrics');
  const valueOf = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? NaN;
  return {
    heap: valueOf('JSHeapUsedSize') / 2 ** 20,
    nodes: valueOf('Nodes'),
    listeners: valueOf('JSEventListeners'),
    documents: valueOf('Documents'),
  };
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
 * Takes the graphics context away at the start, with a visitor before it, and gives it back after a moment, as a
 * driver that begins anew does.
 * @returns milliseconds until the map is drawn again, from when it was taken
 */
async function loseContext(page: Page): Promise<number> {
  await page.touchscreen.tap(5, 5);
  const since = performance.now();
  const isLost = await page.evaluate((canvas) => {
    const context = document.querySelector<HTMLCanvasElement>(canvas)?.getContext('webgl2');
    const loss = context?.getExtension('WEBGL_lose_context');
    loss?.loseContext();
    setTimeout(() => loss?.restoreContext(), 500);
    return context?.isContextLost() ?? false;
  }, MAP_CANVAS);
  if (!isLost) return NaN;
  // The canvas of the lost one is covered at once, by the drawing that needs no context.
  await page.waitForFunction((canvas) => document.querySelector(canvas) === null, MAP_CANVAS, {
    polling: 50,
  });
  await page.waitForFunction((canvas) => document.querySelector(canvas) !== null, MAP_CANVAS, {
    polling: 50,
  });
  return performance.now() - since;
}

/**
 * Lets visitors come and go at a terminal: random touches, then nobody until the page has returned to its start and
 * the show plays. The clock of the page is put on instead of waited for. Measured is only what is left at the start,
 * and only after everything was opened and left twice.
 * @param minutes how long, on the clock of the machine, without the warm-up
 * @param tell is given each measurement as it is made
 */
export async function soakKiosk(
  browser: Browser,
  origin: string,
  minutes: number,
  tell: (held: Held) => void,
): Promise<KioskSoak> {
  const context = await browser.newContext({ viewport: { width: 1920, height: 1080 }, hasTouch: true });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.addInitScript(putOnClock);
  await page.goto(`${origin}?${SETTINGS}`);
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  await rest(page);
  let returns = 0;
  const goAway = async () => {
    await leave(page);
    returns++;
  };
  for (let round = 0; round < WARM_ROUNDS; round++) {
    await openEverything(page);
    await goAway();
    await pass(page, ATTRACT_MS);
    await page.touchscreen.tap(5, 5);
    await goAway();
  }

  const random = seeded(23);
  const begin = Date.now();
  const passed = () => (Date.now() - begin) / 60_000;
  const held: Held[] = [];
  const take = async () => {
    const sample = { minute: passed(), returns, ...(await measure(session, page)) };
    held.push(sample);
    tell(sample);
  };
  let [touches, redrawn, isLost] = [0, NaN, false];
  await take();
  const first = await heapKinds(session);
  while (passed() < minutes) {
    for (let time = 0; time < VISIT; time++) await touch(page, random);
    touches += VISIT;
    await goAway();
    if (!isLost && passed() > minutes / 2) {
      isLost = true;
      redrawn = await loseContext(page).catch(() => NaN);
      await goAway();
    }
    if (passed() - (held.at(-1)?.minute ?? 0) >= 1 || passed() >= minutes) await take();
    if (passed() >= minutes) break;
    await pass(page, ATTRACT_MS);
  }
  const kinds = [first, await heapKinds(session)] as const;
  await context.close();
  return { touches, errors, held, kinds, redrawn };
}
