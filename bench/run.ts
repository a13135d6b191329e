// npm run bench: times on the built site in a real browser, medians of five, written to bench/results.json.
// A measurement for people to read, never a gate: software rendering on a small machine is slow.
// `npm run bench start`, `map`, `growth`, `disasters` or `desk` measures one part and writes nothing. `npm run bench kiosk` lets
// visitors come and go at a terminal for 20 minutes (KIOSK_MINUTES: another time) and tells what is left of them.
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type Page } from '@playwright/test';
import { findChromium, NO_WEBGL_ARGUMENTS, WEBGL_ARGUMENTS } from '../scripts/browser/chromium.ts';
import { createSiteServer } from '../scripts/serve/site-server.ts';
import { brushTimeline, filterTimeline } from './crowded-timeline.ts';
import { serveCompressed } from './compressed-site.ts';
import { bringIn, deskFiles, type ImportCost } from './desk.ts';
import { enlargedSite } from './enlarged-site.ts';
import { lineOf } from './figures.ts';
import { openGrowth, switchSeries, useTable } from './growth.ts';
import { reportKiosk } from './kiosk-report.ts';
import { answered, clock, settled } from './page-clock.ts';
import { plainSite } from './plain-site.ts';
import { measureStart } from './start.ts';

const RUNS = 5;
/** BENCH_RUNS: another number for the beginnings of pages. */
const START_RUNS = Number(process.env['BENCH_RUNS'] || RUNS);
/** From fiscal year 2017: the steps about 2016, when the agreements came, colour the most places anew. */
const YEAR_KEYS = ['ArrowLeft', 'ArrowLeft', 'ArrowRight', 'ArrowLeft', 'ArrowRight', 'ArrowRight'];
/** Across the main islands from the south-west to the north-east, from place to place (CSS pixels). */
const HOVERED = Array.from({ length: 31 }, (_, step): [number, number] => [300 + step * 9, 580 - step * 8]);
const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');

/** Milliseconds of several runs of the same thing. */
function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? NaN)) / 2;
}

/** Opens an address with an empty cache and reads when the last of some marks was set (ms from the navigation). */
async function timeToMarks(browser: Browser, address: string, marks: readonly string[]): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await page.goto(address);
  const handle = await page.waitForFunction((names) => {
    const times = names.map((name) => performance.getEntriesByName(name, 'mark')[0]?.startTime ?? NaN);
    return Math.max(...times) || undefined;
  }, marks);
  const time = Number(await handle.jsonValue());
  await context.close();
  return time;
}

/** What a page does at a place of the bench: a fresh context, the map standing and at rest. */
async function onMap<T>(
  browser: Browser,
  address: string,
  ready: readonly string[],
  work: (page: Page) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await page.goto(address);
  await page.waitForFunction(
    (names) => names.every((name) => performance.getEntriesByName(name, 'mark').length > 0),
    ready,
  );
  await page.waitForLoadState('networkidle');
  const result = await work(page);
  await context.close();
  return result;
}

/** What one step of the fiscal year costs: all tasks of the main thread until the frame that answers (ms). */
function recolour(browser: Browser, address: string, ready: readonly string[]): Promise<number[]> {
  return onMap(browser, address, ready, async (page) => {
    const busy = await clock(page, 'TaskDuration');
    await page.locator('input[type=range]').focus();
    const times: number[] = [];
    for (const key of YEAR_KEYS) {
      await settled(page);
      const before = await busy();
      await page.keyboard.press(key);
      await answered(page);
      times.push((await busy()) - before);
    }
    // The first step compiles what the others reuse.
    return times.slice(1);
  });
}

/** What a move of the pointer to another place costs in script of the main thread (ms a move). */
function hover(browser: Browser, address: string, ready: readonly string[]): Promise<number[]> {
  return onMap(browser, address, ready, async (page) => {
    const script = await clock(page, 'ScriptDuration');
    const times: number[] = [];
    for (const [x, y] of HOVERED) {
      await page.waitForTimeout(150);
      const before = await script();
      await page.mouse.move(x, y);
      await answered(page);
      times.push((await script()) - before);
    }
    return times.slice(1);
  });
}

/** What one letter in the search field costs, with the list it draws: all tasks (ms a keystroke). */
function keystrokes(browser: Browser, address: string): Promise<number[]> {
  return onMap(browser, address, ['choropleth-ready'], async (page) => {
    const busy = await clock(page, 'TaskDuration');
    const field = page.locator('input[role=combobox]');
    // The first letter fetches the index and compiles what the others reuse.
    await field.fill('z');
    await page.waitForFunction(() => document.querySelector('[role=search] [role=status]') !== null);
    const times: number[] = [];
    for (const text of ['minamiaizu', 'ゆすはら', '南魚沼市', 'きたあきた']) {
      await field.fill('');
      for (const letter of text) {
        await settled(page);
        const before = await busy();
        await page.keyboard.insertText(letter);
        await answered(page);
        times.push((await busy()) - before);
      }
    }
    return times;
  });
}

if (!existsSync(join(dist, 'index.html'))) {
  console.error('There is no build: run `npm run build` first.');
  process.exit(1);
}
const part = process.argv[2];
const enlarged = enlargedSite(root);
const servers = [dist, enlarged].map((directory) => createSiteServer({ directory, basePath: '/' }));
const [origin = '', enlargedOrigin = ''] = await Promise.all(
  servers.map(async (server) => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  }),
);
const { executablePath, env } = await findChromium();
const start = (args: string[]) => chromium.launch({ executablePath, env, args });
const webgl = await start(WEBGL_ARGUMENTS);
const plain = await start(NO_WEBGL_ARGUMENTS);

const results: Record<string, number> = {};
async function measure(name: string, times: () => Promise<number[]>): Promise<void> {
  results[name] = Math.round(median(await times()) * 10) / 10;
  console.log(`${String(results[name]).padStart(8)} ms  ${name}`);
}
const repeated = async (once: () => Promise<number>) => {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run++) times.push(await once());
  return times;
};

async function measureGrowth(site: string, size: string): Promise<void> {
  const opened: Awaited<ReturnType<typeof openGrowth>>[] = [];
  const tables: Awaited<ReturnType<typeof useTable>>[] = [];
  for (let run = 0; run < RUNS; run++) opened.push(await openGrowth(plain, site));
  for (let run = 0; run < RUNS; run++) tables.push(await useTable(plain, site, 2));
  const { parts, measures } = await switchSeries(plain, site, RUNS);
  const lines: [string, number[]][] = [
    ['growth, first drawing, from the navigation', opened.map(({ elapsed }) => elapsed)],
    ['growth, first drawing, main thread', opened.map(({ busy }) => busy)],
    ['growth, switch of the parts of the agreements', parts],
    ['growth, switch of the measure', measures],
    ['table of places, opening', tables.map(({ open }) => open)],
    ['table of places, sort', tables.flatMap(({ sort }) => sort)],
    ['table of places, one letter in the filter', tables.flatMap(({ letter }) => letter)],
  ];
  for (const [name, times] of lines) await measure(`${name}, ${size}`, () => Promise.resolve(times));
}

async function reportStart(): Promise<void> {
  const plainFolder = await plainSite(root);
  const folders = { empty: join(root, 'bench', 'empty-page'), plain: plainFolder, ours: dist };
  const [empty, plainMap, ours] = await Promise.all([
    serveCompressed(folders.empty),
    serveCompressed(folders.plain),
    serveCompressed(folders.ours),
  ]);
  try {
    const figures = await measureStart(webgl, { empty, plain: plainMap, ours }, START_RUNS);
    for (const figure of figures) console.log(lineOf(figure));
  } finally {
    for (const site of [empty, plainMap, ours]) site.close();
    rmSync(plainFolder, { recursive: true });
  }
}

async function measureMap(): Promise<void> {
  await measure('choropleth-ready', () => repeated(() => timeToMarks(webgl, origin, ['choropleth-ready'])));
  await measure('map-ready', () => repeated(() => timeToMarks(webgl, origin, ['map-ready'])));
  await measure('both marks, all municipalities on WebGL', () =>
    repeated(() => timeToMarks(webgl, `${origin}?level=muni`, ['choropleth-ready', 'map-ready'])),
  );
  const years = `${origin}?fy=2017`;
  const everywhere = `${origin}?fy=2017&level=muni`;
  const twin = ['choropleth-ready'];
  const both = ['choropleth-ready', 'map-ready'];
  await measure('fiscal year, prefectures on the SVG twin', () => recolour(plain, years, twin));
  await measure('fiscal year, prefectures on WebGL', () => recolour(webgl, years, both));
  await measure('fiscal year, all municipalities on the SVG twin', () => recolour(plain, everywhere, twin));
  await measure('fiscal year, all municipalities on WebGL', () => recolour(webgl, everywhere, both));
  await measure('hover, script a move, all municipalities on the SVG twin', () =>
    hover(plain, everywhere, twin),
  );
  await measure('hover, script a move, all municipalities on WebGL', () => hover(webgl, everywhere, both));
  await measure('search, one keystroke with its list', () => keystrokes(plain, origin));
}

async function measureDisasters(): Promise<void> {
  for (const [size, text] of [
    ['published', 'the published supports'],
    ['crowded', '10,000 supports'],
  ] as const) {
    const choices = await filterTimeline(plain, origin, size);
    const strokes = await brushTimeline(plain, origin, size);
    const lines: [string, number[]][] = [
      ['one choice, until its frame', choices.map(({ answer }) => answer)],
      ['one choice, after its frame', choices.map(({ after }) => after)],
      ['one step of a stroke, script until its frame', strokes.map(({ script }) => script)],
      ['one step of a stroke, until its frame', strokes.map(({ answer }) => answer)],
      ['one step of a stroke, after its frame', strokes.map(({ after }) => after)],
    ];
    for (const [name, times] of lines)
      await measure(`disasters, ${name}, ${text}`, () => Promise.resolve(times));
  }
}

/** Each file once from the beginning to its package, in a browser of its own, so that its memory is its own. */
async function measureDesk(): Promise<void> {
  const { files, remove } = await deskFiles();
  try {
    for (const [name, file] of files) {
      const browser = await start(NO_WEBGL_ARGUMENTS);
      try {
        await reportImport(name, await bringIn(browser, origin, file));
      } finally {
        await browser.close();
      }
    }
  } finally {
    remove();
  }
}

async function reportImport(name: string, { answers, phases, memory }: ImportCost): Promise<void> {
  const answer = (question: string) => answers.get(question) ?? NaN;
  const lines: [string, number][] = [
    ['read and matched by the thread', answer('open_file') + answer('list') + answer('review')],
    ...[...answers].map(([question, time]): [string, number] => [`longest answer to ${question}`, time]),
    ...[...phases].flatMap(([step, { longest, longestOnClock }]): [string, number][] => [
      [`longest task of the page, ${step}`, longest],
      [`longest task of the page, ${step}, on the clock`, longestOnClock],
    ]),
  ];
  for (const [what, time] of lines) await measure(`desk, ${name}: ${what}`, () => Promise.resolve([time]));
  for (const [holder, megabytes] of Object.entries(memory))
    console.log(`${megabytes.toFixed(1).padStart(8)} MB  desk, ${name}: memory of the ${holder}`);
}

try {
  console.log(`${webgl.version()} on ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, median of ${RUNS}`);
  if (part === undefined || part === 'start') await reportStart();
  if (part === undefined || part === 'map') await measureMap();
  if (part === undefined || part === 'disasters') await measureDisasters();
  if (part === undefined || part === 'growth') {
    await measureGrowth(origin, '12 fiscal years and 1,741 places');
    await measureGrowth(enlargedOrigin, 'ten times that');
  }
  if (part === undefined || part === 'desk') await measureDesk();
  if (part === 'kiosk') await reportKiosk(webgl, origin, Number(process.env['KIOSK_MINUTES'] || 20));
  if (part === undefined)
    writeFileSync(
      join(root, 'bench', 'results.json'),
      `${JSON.stringify({ browser: webgl.version(), cpus: cpus().length, medianMs: results }, null, 2)}\n`,
    );
} finally {
  await webgl.close();
  await plain.close();
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
  rmSync(enlarged, { recursive: true });
}
